/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.ActorMerges;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.ActorPeriods;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PairRules;
import io.entente.pair.PeriodTotals;
import io.entente.pair.count.PeriodCounting;
import io.entente.table.Lake;
import io.entente.table.LakeCommit;
import io.entente.table.LakeCommit.Placement;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Articles, mentions and pair mentions to days, weeks, months and years. */
public final class AggregateJob {

  private AggregateJob() {}

  /** Counts every period anew. */
  public static JobReport run(JobContext context) {
    JobRun.requireFresh(context, Mentions.TABLE, "extract", Articles.TABLE);
    JobRun.requireFresh(context, PairMentions.TABLE, "pair", Mentions.TABLE, ActorMerges.TABLE);
    Lake lake = context.lake();
    SparkSession spark = context.spark();
    String input =
        JobRun.inputOf(
            context, Articles.TABLE, Mentions.TABLE, ActorMerges.TABLE, PairMentions.TABLE);
    try (JobRun run = new JobRun(context, "aggregate", "", "{}", input)) {
      if (run.isDone(PairPeriods.TABLE)) {
        return run.unchanged(PairPeriods.TABLE);
      }
      PairRules rules = PairRules.ofJson(configurationOf(context, PairMentions.TABLE));
      Dataset<Row> mentions =
          ActorMerges.applied(
              lake.read(spark, Mentions.TABLE), lake.read(spark, ActorMerges.TABLE));
      try (PeriodCounting counting =
          run.steps()
              .read(
                  "gather articles",
                  () -> PeriodCounting.of(lake.read(spark, Articles.TABLE), mentions, rules),
                  ready -> TableState.of(lake, Articles.TABLE).rows())) {
        return write(run, counting, TableState.of(lake, Mentions.TABLE).rows());
      }
    }
  }

  /** The options with which a table was made; pairs are counted by the same rules here. */
  private static String configurationOf(JobContext context, TableDefinition<?> table) {
    String runId = TableState.of(context.lake(), table).runId();
    return context
        .lake()
        .read(context.spark(), Runs.TABLE)
        .where(Runs.RUN_ID.col().equalTo(runId))
        .select(Runs.CONFIGURATION.col())
        .first()
        .getString(0);
  }

  private static JobReport write(JobRun run, PeriodCounting counting, long read) {
    LakeCommit commit = run.commit();
    TableState periods =
        run.steps()
            .write(
                "count periods",
                read,
                () -> commit.replaceTable(PeriodTotals.TABLE, counting.totals(), Placement.KEPT));
    TableState actors =
        run.steps()
            .write(
                "count actors",
                read,
                () -> commit.replaceTable(ActorPeriods.TABLE, counting.actors(), Placement.KEPT));
    TableState pairs =
        run.steps()
            .write(
                "count and measure pairs",
                read,
                () -> commit.replaceTable(PairPeriods.TABLE, counting.pairs(), Placement.KEPT));
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("periods", periods.rows());
    counts.put("actor periods", actors.rows());
    counts.put("stories with more actors than are paired", counting.cappedStories());
    return run.finish(new JobRun.Counted(0, read, pairs.rows(), 0), counts, List.of());
  }
}
