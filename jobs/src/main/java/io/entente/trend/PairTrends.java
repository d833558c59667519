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

  /** How it is derived. Pairs rank by stories, then log-likelihood ratio, then ids. */
  public static final TrendDerivation DERIVATION =
      new TrendDerivation(
          TABLE,
          PairPeriods.TABLE,
          List.of(PairMentions.ACTOR_A, PairMentions.ACTOR_B),
          List.of(PairPeriods.RELATION),
          PairPeriods.LOG_LIKELIHOOD_RATIO,
          PeriodTotals.Total::pairs);

  private PairTrends() {}

  /**
   * Rows of the table.
   *
   * @param pairPeriods rows of pair_periods
   * @param totals rows of period_totals, one for each period of these
   */
  public static Dataset<Row> of(Dataset<Row> pairPeriods, List<PeriodTotals.Total> totals) {
    return DERIVATION.of(DERIVATION.ranked(pairPeriods, totals), totals);
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
