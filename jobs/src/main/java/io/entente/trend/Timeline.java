/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import io.entente.pair.PeriodTotals;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The periods of one granularity that the corpus holds, in order: what a series of counts is
 * measured against. A period without any article is not among them and therefore neither a zero nor
 * a step: it says nothing about anybody.
 *
 * <p>Grows with the time that a corpus covers, not with its articles, so every task may have it.
 */
public final class Timeline implements Serializable {

  private final long[] starts;
  private final long[] storiesBefore;
  private final boolean[] complete;
  private final int[] usualBefore;
  private final int batches;

  /**
   * The periods of one granularity.
   *
   * @param totals rows of period_totals of one granularity, in any order
   */
  public Timeline(List<PeriodTotals.Total> totals) {
    List<PeriodTotals.Total> ordered =
        totals.stream().sorted(Comparator.comparing(PeriodTotals.Total::periodStart)).toList();
    int size = ordered.size();
    this.starts = ordered.stream().mapToLong(t -> t.periodStart().toEpochDay()).toArray();
    this.storiesBefore = new long[size + 1];
    this.complete = new boolean[size];
    this.usualBefore = new int[size + 1];
    int withStories = 0;
    for (int i = 0; i < size; i++) {
      PeriodTotals.Total total = ordered.get(i);
      complete[i] = total.complete();
      storiesBefore[i + 1] = storiesBefore[i] + total.stories();
      usualBefore[i + 1] = usualBefore[i] + (total.complete() && total.stories() > 0 ? 1 : 0);
      withStories += total.stories() > 0 ? 1 : 0;
    }
    this.batches = withStories;
  }

  /**
   * Number of the period that begins on a day, from 0.
   *
   * @param start number of the day, from 1 January 1970
   * @throws IllegalArgumentException when the corpus holds no such period
   */
  int indexOf(long start) {
    int index = Arrays.binarySearch(starts, start);
    if (index < 0) {
      throw new IllegalArgumentException(
          "no period of period_totals begins on %s; count pairs, actors and totals together"
              .formatted(LocalDate.ofEpochDay(start)));
    }
    return index;
  }

  /** How many periods there are. */
  int size() {
    return starts.length;
  }

  /** First day of a period. */
  LocalDate start(int period) {
    return LocalDate.ofEpochDay(starts[period]);
  }

  /** Whether the corpus covers all of a period. */
  boolean isComplete(int period) {
    return complete[period];
  }

  /** Stories of a period. */
  long stories(int period) {
    return storiesBetween(period, period + 1);
  }

  /** Stories of the periods from one to before another. */
  long storiesBetween(int from, int to) {
    return storiesBefore[to] - storiesBefore[from];
  }

  /** Stories of all periods. */
  long allStories() {
    return storiesBefore[starts.length];
  }

  /** How many periods hold a story. */
  int periodsWithStories() {
    return batches;
  }

  /** Whether a period can be part of a baseline: complete, and with a story. */
  boolean isUsual(int period) {
    return usualBefore[period + 1] > usualBefore[period];
  }

  /** How many periods before one can be part of a baseline. */
  int usualBefore(int period) {
    return usualBefore[period];
  }
}
