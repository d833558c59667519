/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.MonthSources;
import io.entente.pair.PairCounting;
import io.entente.pair.PairMentions;
import io.entente.pair.PairRules;
import io.entente.pair.PairSources;
import io.entente.table.Identity;
import io.entente.table.Lake;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Mentions to pair mentions, in the months whose mentions changed. */
public final class PairJob {

  /** What the pairs are made of. */
  static final TableDefinition<?>[] SOURCES = {Mentions.TABLE, ActorMerges.TABLE, Actors.TABLE};

  private static final String RULES = "rules";

  private PairJob() {}

  /** The rules by which pairs were counted last; the usual ones when none were. */
  public static PairRules lastRules(SparkSession spark, Lake lake) {
    return PairRules.last(lake.read(spark, Runs.TABLE));
  }

  /** Counts the pairs of every article by those rules. */
  public static JobReport run(JobContext context, PairRules rules) {
    JobRun.requireFresh(context, Mentions.TABLE, Runs.EXTRACT, Articles.TABLE);
    JobInput input = JobInput.of(context, SOURCES);
    try (JobRun run = new JobRun(context, Runs.PAIR, "", rules.json(), input)) {
      if (run.isDone(PairMentions.TABLE)) {
        return run.unchanged(PairMentions.TABLE);
      }
      Dataset<Row> mentions =
          ActorMerges.applied(
              context.lake().read(context.spark(), Mentions.TABLE),
              context.lake().read(context.spark(), ActorMerges.TABLE),
              context.lake().read(context.spark(), Actors.TABLE));
      String recipe =
          new Identity().part("version", context.version()).part("rules", rules.json()).hash();
      MonthSources sources = new MonthSources(recipe, PairSources.ofMentions(mentions));
      MonthSources before =
          MonthSources.ofLedger(context.lake().state(PairMentions.TABLE).sources(), RULES);
      Set<String> months = sources.changedSince(before);
      Dataset<Row> pairs =
          PairCounting.pairs(
              mentions.where(Mentions.PUBLISHED_MONTH.col().isin(months.toArray())), rules);
      long read = context.lake().state(Mentions.TABLE).rows();
      TableState written =
          run.steps()
              .write(
                  "count pairs",
                  read,
                  () ->
                      run.commit()
                          .replacePartitions(
                              PairMentions.TABLE, pairs, PairMentions.TABLE.partitions(months)));
      run.commit().setSources(PairMentions.TABLE, sources.toLedger(RULES));
      return run.finish(
          new JobRun.Counted(0, read, written.rows(), 0),
          Map.of("months counted", (long) months.size()),
          List.of());
    }
  }
}
