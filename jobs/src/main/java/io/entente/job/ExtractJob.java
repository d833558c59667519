/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.ActorExtraction;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.catalog.Catalog;
import io.entente.corpus.Articles;
import io.entente.corpus.Stories;
import io.entente.ner.SparkNlpNames;
import io.entente.ner.TextTagger;
import io.entente.table.TableState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Articles to mentions and actors. */
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
      return run.finish(
          new JobRun.Counted(0, read, written.rows(), 0), Map.of("actors", seen.rows()), List.of());
    }
  }
}
