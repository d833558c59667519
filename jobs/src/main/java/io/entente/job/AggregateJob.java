/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.actor.ActorMerges;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.ActorPeriods;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodCounting;
import io.entente.pair.PeriodTotals;
import io.entente.table.Lake;
import io.entente.table.LakeCommit;
import io.entente.table.TableState;
import io.entente.trend.ActorTrends;
import io.entente.trend.PairTrends;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Articles, mentions and pair mentions to days, weeks, months and years. */
public final class AggregateJob {

  private AggregateJob() {}

  /** Counts every period anew, and the trends after them. */
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
      PeriodCounting counting =
          new PeriodCounting(
              lake.read(spark, Articles.TABLE),
              ActorMerges.applied(
                  lake.read(spark, Mentions.TABLE), lake.read(spark, ActorMerges.TABLE)),
              lake.read(spark, PairMentions.TABLE));
      Dataset<Row> actorCounts = counting.actorCounts().persist(StorageLevel.MEMORY_AND_DISK());
      Dataset<Row> pairCounts = counting.pairCounts().persist(StorageLevel.MEMORY_AND_DISK());
      try {
        return write(context, run, counting, new Counts(actorCounts, pairCounts));
      } finally {
        actorCounts.unpersist();
        pairCounts.unpersist();
      }
    }
  }

  /** Counts of actors and of pairs in periods, kept while several tables are made of them. */
  private record Counts(Dataset<Row> actors, Dataset<Row> pairs) {}

  private static JobReport write(
      JobContext context, JobRun run, PeriodCounting counting, Counts counted) {
    SparkSession spark = context.spark();
    LakeCommit commit = run.commit();
    long read = TableState.of(context.lake(), PairMentions.TABLE).rows();
    Dataset<Row> totals = counting.totals(counted.actors(), counted.pairs());
    TableState periods =
        run.steps()
            .write("count periods", read, () -> commit.replaceTable(PeriodTotals.TABLE, totals));
    Dataset<Row> total = commit.staged(spark, PeriodTotals.TABLE);
    Dataset<Row> actorPeriods =
        PeriodCounting.actorPeriods(counted.actors(), counted.pairs(), total);
    TableState actors =
        run.steps()
            .write(
                "measure actors",
                TableState.of(context.lake(), Mentions.TABLE).rows(),
                () -> commit.replaceTable(ActorPeriods.TABLE, actorPeriods));
    Dataset<Row> pairPeriods =
        PairPeriods.measured(counted.pairs(), commit.staged(spark, ActorPeriods.TABLE), total);
    TableState pairs =
        run.steps()
            .write(
                "measure pairs", read, () -> commit.replaceTable(PairPeriods.TABLE, pairPeriods));
    writeTrends(run, spark);
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("periods", periods.rows());
    counts.put("actor periods", actors.rows());
    return run.finish(new JobRun.Counted(0, read, pairs.rows(), 0), counts, List.of());
  }

  /** Derives the trends of what the run has staged. */
  private static void writeTrends(JobRun run, SparkSession spark) {
    LakeCommit commit = run.commit();
    List<PeriodTotals.Total> totals = new ArrayList<>();
    PeriodTotals.TABLE
        .records(commit.staged(spark, PeriodTotals.TABLE))
        .forEachRemaining(totals::add);
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
