/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import io.entente.pair.Granularity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a period says of an actor or a pair, seen from the periods before it.
 *
 * @param complete whether the corpus covers the period
 * @param stories stories in the period
 * @param share share of the period's stories
 * @param baseline what was usual before
 * @param score robust z-score of the share; NaN without a baseline to measure by
 * @param burst its burst
 * @param firstSeen the first day on which it occurs at all
 * @param rank its rank in the period
 * @param rankChange ranks gained since the period before; null when it did not occur in that
 */
record Trend(
    boolean complete,
    long stories,
    double share,
    Baseline baseline,
    double score,
    Burst burst,
    LocalDate firstSeen,
    long rank,
    Long rankChange) {

  /**
   * A burst as a row shows it.
   *
   * @param level 1 within a burst, else 0
   * @param start first day of the burst's first period; null outside
   * @param weight weight of the whole burst, 0 outside
   */
  record Burst(int level, LocalDate start, double weight) {}

  /**
   * The trends of a series, one an occurrence.
   *
   * @param ranks ranks in the periods of the series
   * @param firstSeen the first day on which the actor or pair occurs
   */
  static List<Trend> of(Series series, long[] ranks, Granularity granularity, LocalDate firstSeen) {
    Timeline timeline = series.timeline();
    Bursts bursts = Bursts.of(series);
    int length = Baseline.length(granularity);
    List<Trend> trends = new ArrayList<>(series.length());
    for (int i = 0; i < series.length(); i++) {
      int period = series.periods()[i];
      Baseline baseline = Baseline.before(series, i, length);
      boolean ranked = i > 0 && series.periods()[i - 1] == period - 1;
      trends.add(
          new Trend(
              timeline.isComplete(period),
              series.stories()[i],
              series.share(i),
              baseline,
              baseline.score(series.share(i), timeline.stories(period)),
              burst(series, bursts, i),
              firstSeen,
              ranks[i],
              ranked ? ranks[i - 1] - ranks[i] : null));
    }
    return trends;
  }

  private static Burst burst(Series series, Bursts bursts, int i) {
    int level = bursts.level(i);
    LocalDate start =
        level == 0 ? null : series.timeline().start(series.periods()[bursts.first(i)]);
    return new Burst(level, start, bursts.weight(i));
  }
}
