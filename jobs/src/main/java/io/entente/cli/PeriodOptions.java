/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.pair.Granularity;
import io.entente.view.ChosenPeriod;
import io.entente.view.Periods;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options that choose one period. */
public final class PeriodOptions {

  @Option(names = "--period", paramLabel = "LENGTH", description = "day, week, month or year.")
  private Granularity period;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "The period that holds this date instead of the latest.")
  private LocalDate at;

  /** The length that was asked for, if any. */
  public Optional<Granularity> length() {
    if (at != null && period == null) {
      throw new UsageException("--at: needs the length of the period; add --period month");
    }
    return Optional.ofNullable(period);
  }

  /** The period that was asked for, if any. */
  public Optional<ChosenPeriod> named(Periods periods) {
    return length().filter(length -> at != null).map(length -> periods.holding(at, length));
  }

  /** The period that was asked for, or the latest of that length. */
  public ChosenPeriod latest(Periods periods, Granularity usual) {
    return named(periods).orElseGet(() -> periods.latest(length().orElse(usual)));
  }

  /** The period that was asked for, or the latest complete one of that length. */
  public ChosenPeriod latestComplete(Periods periods, Granularity usual) {
    return named(periods).orElseGet(() -> periods.latestComplete(length().orElse(usual)));
  }
}
