/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.pair.Granularity;
import io.entente.pair.PeriodTotals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that choose one period. */
final class PeriodOptions {

  @Option(names = "--period", paramLabel = "LENGTH", description = "day, week, month or year.")
  private Granularity period;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "The period that holds this date instead of the latest.")
  private LocalDate at;

  /** The length that was asked for, if any. */
  Optional<Granularity> length() {
    if (at != null && period == null) {
      throw new UsageException("--at: needs the length of the period; add --period month");
    }
    return Optional.ofNullable(period);
  }

  /** The period that was asked for, if any. */
  Optional<ChosenPeriod> named(List<PeriodTotals.Total> totals) {
    return length()
        .filter(length -> at != null)
        .map(length -> ChosenPeriod.holding(at, totals, length));
  }

  /** The period that was asked for, or the latest of that length. */
  ChosenPeriod latest(List<PeriodTotals.Total> totals, Granularity usual) {
    return named(totals).orElseGet(() -> ChosenPeriod.latest(totals, length().orElse(usual)));
  }

  /** The period that was asked for, or the latest complete one of that length. */
  ChosenPeriod latestComplete(List<PeriodTotals.Total> totals, Granularity usual) {
    return named(totals)
        .orElseGet(() -> ChosenPeriod.latestComplete(totals, length().orElse(usual)));
  }
}
