/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.ActorExtraction;
import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Merge;
import io.entente.actor.merge.SettledMerges;
import io.entente.actor.merge.SpellingJoins;
import io.entente.corpus.Articles;
import io.entente.corpus.Stories;
import io.entente.ner.SparkNlpNames;
import io.entente.ner.TextTagger;
import io.entente.table.TableState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Articles to mentions, actors and merges of actors. */
public final class ExtractJob {

  private ExtractJob() {}

  /** Finds and resolves the actors in the first article of every story, with our own tagger. */
  public static JobReport run(JobContext context, Catalog catalog) {
    return run(context, catalog, Optional.empty());
  }

  /**
   * The same, in which another model finds the names. The path or name by which it was opened
   * stands for its content in the run's identity.
   */
  public static JobReport run(
      JobContext context, Catalog catalog, Optional<SparkNlpNames> otherModel) {
    SparkSession spark = context.spark();
    String input = JobRun.inputOf(context, Articles.TABLE);
    String configuration =
        "{\"tagger\":\"%s\"}"
            .formatted(otherModel.map(SparkNlpNames::name).orElseGet(TextTagger::shippedVersion));
    try (JobRun run = new JobRun(context, "extract", catalog.version(), configuration, input)) {
      if (run.isDone(Mentions.TABLE)) {
        return run.unchanged(Mentions.TABLE);
      }
      Dataset<Row> articles = context.lake().read(spark, Articles.TABLE);
      Dataset<Row> stories = Stories.firstArticles(articles);
      long read = stories.count();
      Dataset<Row> mentions =
          new ActorExtraction(context.java(), catalog, otherModel).mentions(stories, read);
      TableState written =
          run.steps()
              .write(
                  "find actors", read, () -> run.commit().replaceTable(Mentions.TABLE, mentions));
      Dataset<Row> actors =
          Actors.seen(spark, catalog, run.commit().staged(spark, Mentions.TABLE), articles);
      TableState seen =
          run.steps()
              .write(
                  "list actors",
                  written.rows(),
                  () -> run.commit().replaceTable(Actors.TABLE, actors));
      Map<String, Long> counts = new LinkedHashMap<>();
      counts.put("actors", seen.rows());
      counts.put("counted as another actor", join(context, run, catalog, seen.rows()));
      return run.finish(new JobRun.Counted(0, read, written.rows(), 0), counts, List.of());
    }
  }

  /** Joins actors over the staged tables; gives the number of those that are counted as another. */
  private static long join(JobContext context, JobRun run, Catalog catalog, long actors) {
    SparkSession spark = context.spark();
    Dataset<Row> ofRule =
        SpellingJoins.find(
            context.java(),
            catalog,
            run.commit().staged(spark, Mentions.TABLE),
            run.commit().staged(spark, Actors.TABLE));
    List<ActorMerge> byHand = new ArrayList<>();
    catalog.merges().forEach(merge -> byHand.add(ofCatalog(merge)));
    ActorMerges.TABLE
        .records(
            context
                .lake()
                .read(spark, ActorMerges.TABLE)
                .where(ActorMerges.isDecidedBy(ActorMerge.Decider.USER)))
        .forEachRemaining(byHand::add);
    Dataset<Row> merges = SettledMerges.of(spark, ofRule, byHand);
    run.steps()
        .write(
            "join spellings", actors, () -> run.commit().replaceTable(ActorMerges.TABLE, merges));
    return ActorMerges.inForce(run.commit().staged(spark, ActorMerges.TABLE))
        .join(
            run.commit().staged(spark, Actors.TABLE),
            ActorMerges.FROM_ACTOR.col().equalTo(Actors.ACTOR_ID.col()),
            "left_semi")
        .count();
  }

  private static ActorMerge ofCatalog(Merge merge) {
    return ActorMerge.byHand(
        merge.from(), merge.into(), "merge of the catalog", ActorMerge.Decider.CATALOG);
  }
}
