/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import io.entente.actor.Actors;
import io.entente.pair.ActorPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Table {@code actor_trends}: actors against their own past. */
public final class ActorTrends {

  /** Definition of the table. */
  public static final TableDefinition<ActorTrend> TABLE =
      TableDefinition.named("actor_trends", ActorTrend.class)
          .grain("one actor in one period in which it occurs, against the periods before")
          .columns(TrendColumns.of(Actors.ACTOR_ID))
          .partitionedBy(PeriodColumns.GRANULARITY, PeriodColumns.YEAR)
          .sortedBy(PeriodColumns.PERIOD_START, Actors.ACTOR_ID)
          .key(PeriodColumns.GRANULARITY, PeriodColumns.PERIOD_START, Actors.ACTOR_ID)
          .mayReferTo(Actors.TABLE, Actors.ACTOR_ID)
          .define();

  /** How it is derived. Actors rank by stories, then mentions, then id. */
  public static final TrendDerivation DERIVATION =
      new TrendDerivation(
          TABLE,
          ActorPeriods.TABLE,
          List.of(Actors.ACTOR_ID),
          List.of(),
          ActorPeriods.MENTIONS,
          PeriodTotals.Total::actors);

  private ActorTrends() {}

  /**
   * Rows of the table.
   *
   * @param actorPeriods rows of actor_periods
   * @param totals rows of period_totals, one for each period of these
   */
  public static Dataset<Row> of(Dataset<Row> actorPeriods, List<PeriodTotals.Total> totals) {
    return DERIVATION.of(DERIVATION.ranked(actorPeriods, totals), totals);
  }

  /** A row of the table; the columns say what each component means. */
  public record ActorTrend(
      String granularity,
      int year,
      LocalDate periodStart,
      String actorId,
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
