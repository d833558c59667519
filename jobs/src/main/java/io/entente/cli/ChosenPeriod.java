/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.lit;

import io.entente.pair.Granularity;
import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A period to look at.
 *
 * @param granularity its length
 * @param total its row of period_totals
 */
record ChosenPeriod(Granularity granularity, PeriodTotals.Total total) {

  /** The period that holds a day. */
  static ChosenPeriod holding(
      LocalDate day, List<PeriodTotals.Total> totals, Granularity granularity) {
    LocalDate start = granularity.start(day);
    return latestThat(total -> total.periodStart().equals(start), totals, granularity)
        .orElseThrow(
            () ->
                new UsageException(
                    "--at: no article stands in the %s of %s; leave --at out for the latest"
                        .formatted(granularity.code(), start)));
  }

  /** The last period. */
  static ChosenPeriod latest(List<PeriodTotals.Total> totals, Granularity granularity) {
    return latestThat(total -> true, totals, granularity)
        .orElseThrow(
            () ->
                new UsageException(
                    "--lake: its tables are empty; run 'entente run' with a corpus"));
  }

  /** The last period that the corpus covers and that has stories; the last one if there is none. */
  static ChosenPeriod latestComplete(List<PeriodTotals.Total> totals, Granularity granularity) {
    return latestThat(total -> total.complete() && total.stories() > 0, totals, granularity)
        .orElseGet(() -> latest(totals, granularity));
  }

  private static java.util.Optional<ChosenPeriod> latestThat(
      Predicate<PeriodTotals.Total> fits,
      List<PeriodTotals.Total> totals,
      Granularity granularity) {
    return totals.stream()
        .filter(total -> total.granularity().equals(granularity.code()))
        .filter(fits)
        .max(Comparator.comparing(PeriodTotals.Total::periodStart))
        .map(total -> new ChosenPeriod(granularity, total));
  }

  LocalDate start() {
    return total.periodStart();
  }

  /** The rows of a period or trend table that are of this period. */
  Dataset<Row> of(Dataset<Row> table) {
    return table
        .where(PeriodColumns.GRANULARITY.col().equalTo(granularity.code()))
        .where(PeriodColumns.YEAR.col().equalTo(start().getYear()))
        .where(PeriodColumns.PERIOD_START.col().equalTo(lit(start())));
  }

  /** The period in words. */
  String words() {
    return String.format(
        Locale.ROOT,
        "the %s from %s: %,d %s%s",
        granularity.code(),
        start(),
        total.stories(),
        total.stories() == 1 ? "story" : "stories",
        total.complete() ? "" : " (the corpus covers a part of it)");
  }
}
