/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.pair.Granularity;
import io.entente.pair.PeriodTotals;
import io.entente.usage.Mend;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The periods that a corpus covers, and the choice of one of them. */
public final class Periods {

  private final List<PeriodTotals.Total> totals;
  private final String lake;

  Periods(List<PeriodTotals.Total> totals, String lake) {
    this.totals = totals;
    this.lake = lake;
  }

  /** All periods with their totals. */
  public List<PeriodTotals.Total> all() {
    return totals;
  }

  /**
   * The period that holds a day.
   *
   * @throws UserMistake when no article stands in it
   */
  public ChosenPeriod holding(LocalDate day, Granularity granularity) {
    LocalDate start = granularity.start(day);
    return latestThat(total -> total.periodStart().equals(start), granularity)
        .orElseThrow(
            () ->
                new UserMistake(
                    Setting.DAY,
                    day.toString(),
                    "no article stands in the %s of %s".formatted(granularity.code(), start),
                    Mend.of("leave %s out for the latest", Setting.DAY)));
  }

  /**
   * The same.
   *
   * @param day as 2025-01-31
   * @param granularity day, week, month or year
   */
  public ChosenPeriod holding(String day, String granularity) {
    return holding(LocalDate.parse(day), Granularity.of(granularity));
  }

  /**
   * The last period.
   *
   * @throws UserMistake when there is none
   */
  public ChosenPeriod latest(Granularity granularity) {
    return latestThat(total -> true, granularity)
        .orElseThrow(
            () ->
                new UserMistake(
                    Setting.LAKE, lake, "its tables are empty", "run 'entente run' with a corpus"));
  }

  /**
   * The last period that the corpus covers whole and that has stories; the last one if there is
   * none.
   *
   * @throws UserMistake when there is no period at all
   */
  public ChosenPeriod latestComplete(Granularity granularity) {
    return latestThat(total -> total.complete() && total.stories() > 0, granularity)
        .orElseGet(() -> latest(granularity));
  }

  private Optional<ChosenPeriod> latestThat(
      Predicate<PeriodTotals.Total> fits, Granularity granularity) {
    return totals.stream()
        .filter(total -> total.granularity().equals(granularity.code()))
        .filter(fits)
        .max(Comparator.comparing(PeriodTotals.Total::periodStart))
        .map(total -> new ChosenPeriod(granularity, total));
  }
}
