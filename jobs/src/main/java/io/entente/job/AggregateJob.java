/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.ActorMerges;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.ActorPeriods;
import io.entente.pair.CountFilter;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PairRules;
import io.entente.pair.PeriodTotals;
import io.entente.pair.count.PeriodCounting;
import io.entente.table.Lake;
import io.entente.table.LakeCommit;
import io.entente.table.LakeCommit.Placement;
import io.entente.table.Runs;
import io.entente.table.TableState;
import io.entente.trend.ActorTrends;
import io.entente.trend.PairTrends;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Articles, mentions and pair mentions to days, weeks, months and years. */
public final class AggregateJob {

  private AggregateJob() {}

  /** Counts every period anew, and the trends after them. */
  public static JobReport run(JobContext context) {
    return run(context, CountFilter.NONE);
  }

  /** Counts every period anew from what a filter leaves, and the trends after them. */
  public static JobReport run(JobContext context, CountFilter filter) {
    JobRun.requireFresh(context, Mentions.TABLE, "extract", Articles.TABLE);
    JobRun.requireFresh(context, PairMentions.TABLE, "pair", Mentions.TABLE, ActorMerges.TABLE);
    String input =
        JobRun.inputOf(
            context, Articles.TABLE, Mentions.TABLE, ActorMerges.TABLE, PairMentions.TABLE);
    try (JobRun run = new JobRun(context, "aggregate", "", filter.json(), input)) {
      if (run.isDone(PairPeriods.TABLE)) {
        return run.unchanged(PairPeriods.TABLE);
      }
      try (PeriodCounting counting =
          run.steps()
              .read(
                  "gather articles",
                  () -> counting(context.spark(), context.lake(), filter),
                  ready -> TableState.of(context.lake(), Articles.TABLE).rows())) {
        return write(context, run, counting);
      }
    }
  }

  /** Counts what a filter leaves of a lake, by the rules with which its pairs were made. */
  public static PeriodCounting counting(SparkSession spark, Lake lake, CountFilter filter) {
    Dataset<Row> mentions =
        ActorMerges.applied(lake.read(spark, Mentions.TABLE), lake.read(spark, ActorMerges.TABLE));
    String rules =
        lake.read(spark, Runs.TABLE)
            .where(Runs.RUN_ID.col().equalTo(TableState.of(lake, PairMentions.TABLE).runId()))
            .select(Runs.CONFIGURATION.col())
            .first()
            .getString(0);
    return PeriodCounting.of(
        filter.articles(lake.read(spark, Articles.TABLE)),
        filter.mentions(mentions),
        PairRules.ofJson(rules));
  }

  private static JobReport write(JobContext context, JobRun run, PeriodCounting counting) {
    LakeCommit commit = run.commit();
    long read = TableState.of(context.lake(), Mentions.TABLE).rows();
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
    writeTrends(context.spark(), run);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("periods", periods.rows());
    counts.put("actor periods", actors.rows());
    counts.put("stories with more actors than are paired", counting.cappedStories());
    return run.finish(new JobRun.Counted(0, read, pairs.rows(), 0), counts, List.of());
  }

  /** Derives the trends of what the run has staged. */
  private static void writeTrends(SparkSession spark, JobRun run) {
    LakeCommit commit = run.commit();
    List<PeriodTotals.Total> totals = PeriodTotals.list(commit.staged(spark, PeriodTotals.TABLE));
    Dataset<Row> actors = ActorTrends.of(commit.staged(spark, ActorPeriods.TABLE), totals);
    run.steps()
        .write(
            "compare actors",
            totals.stream().mapToLong(PeriodTotals.Total::actors).sum(),
            () -> commit.replaceTable(ActorTrends.TABLE, actors));
    Dataset<Row> pairs = PairTrends.of(commit.staged(spark, PairPeriods.TABLE), totals);
    run.steps()
        .write(
            "compare pairs",
            totals.stream().mapToLong(PeriodTotals.Total::pairs).sum(),
            () -> commit.replaceTable(PairTrends.TABLE, pairs));
  }
}
