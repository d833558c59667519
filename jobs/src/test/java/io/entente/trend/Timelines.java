/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import io.entente.pair.Granularity;
import io.entente.pair.PeriodTotals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Timelines for tests. */
final class Timelines {

  static final LocalDate FIRST = LocalDate.parse("2024-01-01");

  private Timelines() {}

  /** Complete days one after another, with so many stories. */
  static Timeline days(long... stories) {
    List<PeriodTotals.Total> totals = new ArrayList<>();
    for (int i = 0; i < stories.length; i++) {
      totals.add(total(Granularity.DAY, FIRST.plusDays(i), stories[i], 0, 0, true));
    }
    return new Timeline(totals);
  }

  /** Days with so many stories, the first and the last not complete. */
  static Timeline cutOff(long... stories) {
    List<PeriodTotals.Total> totals = new ArrayList<>();
    for (int i = 0; i < stories.length; i++) {
      boolean inner = i > 0 && i < stories.length - 1;
      totals.add(total(Granularity.DAY, FIRST.plusDays(i), stories[i], 0, 0, inner));
    }
    return new Timeline(totals);
  }

  /** A row of period_totals. */
  static PeriodTotals.Total total(
      Granularity granularity,
      LocalDate start,
      long stories,
      long actors,
      long pairs,
      boolean complete) {
    return new PeriodTotals.Total(
        granularity.code(),
        start.getYear(),
        start,
        stories,
        stories,
        1,
        actors,
        actors,
        pairs,
        0,
        0,
        complete);
  }

  /** The series that has stories where a count is not 0. */
  static Series series(Timeline timeline, long... counts) {
    int[] periods =
        java.util.stream.IntStream.range(0, counts.length).filter(i -> counts[i] > 0).toArray();
    long[] stories = java.util.Arrays.stream(periods).mapToLong(i -> counts[i]).toArray();
    return new Series(timeline, periods, stories);
  }
}
