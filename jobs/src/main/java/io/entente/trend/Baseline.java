/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import io.entente.pair.Granularity;
import java.util.Arrays;

/**
 * What is usual for an actor or a pair before a period: its shares of stories in the complete
 * periods before, those in which it is absent counting as 0. Periods without stories, and the
 * corpus' cut-off first and last periods, are passed over.
 *
 * @param periods how many periods it rests on; fewer than {@link #length} near the corpus' start
 * @param median the median share; NaN without any period
 * @param deviation the median absolute deviation from that median (MAD), not scaled; NaN without
 *     any period
 */
record Baseline(int periods, double median, double deviation) {

  /** With fewer periods there is no score: they cannot say what is usual. */
  static final int FEWEST_PERIODS = 3;

  /** The median absolute deviation of a normal distribution, in standard deviations. */
  private static final double NORMAL_MAD = 0.6745;

  private static final Baseline NONE = new Baseline(0, Double.NaN, Double.NaN);

  /**
   * How many periods a baseline holds at the most: four weeks of days, so that each weekday counts
   * alike; a quarter of weeks; a year of months; five years.
   */
  static int length(Granularity granularity) {
    return switch (granularity) {
      case DAY -> 28;
      case WEEK -> 13;
      case MONTH -> 12;
      case YEAR -> 5;
    };
  }

  /** The baseline before the period of an occurrence. */
  static Baseline before(Series series, int occurrence, int length) {
    Timeline timeline = series.timeline();
    int end = timeline.usualBefore(series.periods()[occurrence]);
    int begin = Math.max(0, end - length);
    if (begin == end) {
      return NONE;
    }
    double[] shares = new double[end - begin];
    int next = 0;
    for (int i = occurrence - 1; i >= 0; i--) {
      int period = series.periods()[i];
      if (timeline.usualBefore(period + 1) <= begin) {
        break;
      }
      if (timeline.isUsual(period)) {
        shares[next++] = series.share(i);
      }
    }
    double median = median(shares);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.abs(shares[i] - median);
    }
    return new Baseline(shares.length, median, median(shares));
  }

  /**
   * The robust z-score: how far a share lies from the median, in standard deviations estimated by
   * {@code MAD / 0.6745}. Above 3.5 is the usual mark of an outlier. Source: B. Iglewicz and D. C.
   * Hoaglin (1993), "How to Detect and Handle Outliers", ASQC, the modified z-score.
   *
   * <p>One addition: the estimate is never below the noise of counting alone, the standard
   * deviation {@code sqrt(max(1, median * stories)) / stories} of a Poisson count of at least one
   * story. Most pairs are absent from most periods, so that their MAD is 0 and the plain score
   * would be infinite for any single story; with the addition one story out of nothing scores 1,
   * five score 5.
   *
   * @param share share of the period's stories
   * @param stories stories of the period
   * @return NaN for a period without stories or a baseline of fewer than {@link #FEWEST_PERIODS}
   */
  double score(double share, long stories) {
    if (periods < FEWEST_PERIODS || stories == 0) {
      return Double.NaN;
    }
    double noise = Math.sqrt(Math.max(1, median * stories)) / stories;
    return (share - median) / Math.max(deviation / NORMAL_MAD, noise);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
