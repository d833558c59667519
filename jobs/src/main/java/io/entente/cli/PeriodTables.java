/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.pair.ActorPeriods;
import io.entente.pair.CountFilter;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodTotals;
import io.entente.pair.count.PeriodCounting;
import io.entente.trend.ActorTrends;
import io.entente.trend.PairTrends;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The period and trend tables: those of the lake or, under a filter, counted anew. */
final class PeriodTables implements AutoCloseable {

  private final OpenLake lake;
  private final CountFilter filter;
  private final Optional<PeriodCounting> counting;
  private List<PeriodTotals.Total> allTotals;

  private PeriodTables(OpenLake lake, CountFilter filter, Optional<PeriodCounting> counting) {
    this.lake = lake;
    this.filter = filter;
    this.counting = counting;
  }

  /**
   * The tables of a lake under a filter.
   *
   * @throws io.entente.usage.UserMistake when the filter leaves no article
   */
  static PeriodTables of(OpenLake lake, CountFilter filter) {
    lake.read(PairPeriods.TABLE);
    if (filter.isNone()) {
      return new PeriodTables(lake, filter, Optional.empty());
    }
    PeriodTables tables = new PeriodTables(lake, filter, Optional.of(lake.counting(filter)));
    if (tables.allTotals().isEmpty()) {
      tables.close();
      throw filter.fitsNothing();
    }
    return tables;
  }

  OpenLake lake() {
    return lake;
  }

  /** The filter by which these were counted: the user's, or else that of the last aggregate. */
  CountFilter filter() {
    return counting.isPresent() ? filter : lake.lastFilter();
  }

  Dataset<Row> totals() {
    return counting.map(PeriodCounting::totals).orElseGet(() -> lake.read(PeriodTotals.TABLE));
  }

  Dataset<Row> actors() {
    return counting.map(PeriodCounting::actors).orElseGet(() -> lake.read(ActorPeriods.TABLE));
  }

  Dataset<Row> pairs() {
    return counting.map(PeriodCounting::pairs).orElseGet(() -> lake.read(PairPeriods.TABLE));
  }

  Dataset<Row> actorTrends() {
    return counting
        .map(counted -> ActorTrends.of(counted.actors(), allTotals()))
        .orElseGet(() -> lake.read(ActorTrends.TABLE));
  }

  Dataset<Row> pairTrends() {
    return counting
        .map(counted -> PairTrends.of(counted.pairs(), allTotals()))
        .orElseGet(() -> lake.read(PairTrends.TABLE));
  }

  /** All periods, which are few; read once. */
  List<PeriodTotals.Total> allTotals() {
    if (allTotals == null) {
      allTotals = PeriodTotals.list(totals());
    }
    return allTotals;
  }

  @Override
  public void close() {
    counting.ifPresent(PeriodCounting::close);
  }
}
