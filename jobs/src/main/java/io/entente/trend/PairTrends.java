/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import io.entente.actor.Actors;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Table {@code pair_trends}: pairs against their own past. */
public final class PairTrends {

  /** Definition of the table. */
  public static final TableDefinition<PairTrend> TABLE =
      TableDefinition.named("pair_trends", PairTrend.class)
          .grain("one pair in one period in which it occurs, against the periods before")
          .columns(
              TrendColumns.of(PairMentions.ACTOR_A, PairMentions.ACTOR_B, PairPeriods.RELATION))
          .partitionedBy(PeriodColumns.GRANULARITY, PeriodColumns.YEAR)
          .sortedBy(PeriodColumns.PERIOD_START, PairMentions.ACTOR_A, PairMentions.ACTOR_B)
          .key(
              PeriodColumns.GRANULARITY,
              PeriodColumns.PERIOD_START,
              PairMentions.ACTOR_A,
              PairMentions.ACTOR_B)
          .mayReferTo(Actors.TABLE, PairMentions.ACTOR_A, PairMentions.ACTOR_B)
          .define();

  private static final Column[] RANK_ORDER = {
    PeriodColumns.STORIES.col().desc(),
    PairPeriods.LOG_LIKELIHOOD_RATIO.col().desc(),
    PairMentions.ACTOR_A.col(),
    PairMentions.ACTOR_B.col()
  };

  private PairTrends() {}

  /**
   * Rows of the table. Pairs rank by stories, then log-likelihood ratio, then ids.
   *
   * @param pairPeriods rows of pair_periods
   * @param totals rows of period_totals, one for each period of these
   */
  public static Dataset<Row> of(Dataset<Row> pairPeriods, List<PeriodTotals.Total> totals) {
    Dataset<Row> rows =
        pairPeriods.select(
            PeriodColumns.GRANULARITY.col(),
            PeriodColumns.PERIOD_START.col(),
            PeriodColumns.STORIES.col(),
            PairMentions.ACTOR_A.col(),
            PairMentions.ACTOR_B.col(),
            PairPeriods.RELATION.col(),
            PairPeriods.LOG_LIKELIHOOD_RATIO.col());
    Dataset<Row> ranked =
        Ranking.ranked(rows, RANK_ORDER, totals, PeriodTotals.Total::pairs)
            .drop(PairPeriods.LOG_LIKELIHOOD_RATIO.name());
    return TrendRows.of(
        ranked,
        totals,
        TABLE,
        List.of(PairMentions.ACTOR_A, PairMentions.ACTOR_B),
        List.of(PairPeriods.RELATION));
  }

  /** A row of the table; the columns say what each component means. */
  public record PairTrend(
      String granularity,
      int year,
      LocalDate periodStart,
      String actorA,
      String actorB,
      String relation,
      long stories,
      double share,
      boolean complete,
      int baselinePeriods,
      Double baselineMedian,
      Double baselineDeviation,
      Double zScore,
      int burstLevel,
      LocalDate burstStart,
      double burstWeight,
      LocalDate firstSeen,
      long rank,
      Long rankChange) {}
}
