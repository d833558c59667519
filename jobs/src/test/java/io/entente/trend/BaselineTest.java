/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BaselineTest {

  private static Baseline last(Series series, int length) {
    return Baseline.before(series, series.length() - 1, length);
  }

  @Test
  void absentPeriodsCountAsZero() {
    // Shares 0.1, 0, 0.3, 0, 0.2: sorted 0 0 0.1 0.2 0.3; deviations 0.1 0.1 0 0.1 0.2.
    Series series = Timelines.series(Timelines.days(10, 10, 10, 10, 10, 10), 1, 0, 3, 0, 2, 5);

    Baseline baseline = last(series, 28);

    assertThat(baseline.periods()).isEqualTo(5);
    assertThat(baseline.median()).isEqualTo(0.1);
    assertThat(baseline.deviation()).isCloseTo(0.1, within(1e-15));
  }

  @Test
  void olderPeriodsForgotten_whenTheBaselineIsFull() {
    Series series = Timelines.series(Timelines.days(10, 10, 10, 10), 9, 1, 2, 5);

    Baseline baseline = last(series, 2);

    assertThat(baseline.periods()).isEqualTo(2);
    assertThat(baseline.median()).isCloseTo(0.15, within(1e-15));
    assertThat(baseline.deviation()).isCloseTo(0.05, within(1e-15));
  }

  @Test
  void cutOffPeriodAndPeriodWithoutStoriesPassedOver() {
    Series series = Timelines.series(Timelines.cutOff(10, 10, 0, 10, 10), 9, 1, 0, 3, 5);

    Baseline baseline = last(series, 28);

    assertThat(baseline.periods()).isEqualTo(2);
    assertThat(baseline.median()).isCloseTo(0.2, within(1e-15));
  }

  @Test
  void noBaseline_ofTheFirstPeriod() {
    Baseline baseline = last(Timelines.series(Timelines.days(10, 10), 4), 28);

    assertThat(baseline.periods()).isZero();
    assertThat(baseline.median()).isNaN();
    assertThat(baseline.score(0.4, 10)).isNaN();
  }

  @Test
  void scoreCountsScaledDeviationsFromTheMedian() {
    // 0.6745 * (0.6 - 0.2) / 0.1, a deviation far above the noise of counting 10,000 stories.
    assertThat(new Baseline(12, 0.2, 0.1).score(0.6, 10_000)).isCloseTo(2.698, within(1e-9));
    assertThat(new Baseline(12, 0.2, 0.1).score(0.1, 10_000)).isCloseTo(-0.6745, within(1e-9));
  }

  @Test
  void scoreCountsStories_whenTheDeviationIsZeroAndNothingWasUsual() {
    Baseline nothing = new Baseline(12, 0, 0);

    assertThat(nothing.score(1 / 40.0, 40)).isCloseTo(1, within(1e-12));
    assertThat(nothing.score(5 / 40.0, 40)).isCloseTo(5, within(1e-12));
  }

  @Test
  void scoreMeasuresByTheNoiseOfCounting_whenTheDeviationIsSmaller() {
    // 25 stories are usual, give or take 5; 40 are 3 deviations more.
    assertThat(new Baseline(12, 0.25, 0.001).score(0.40, 100)).isCloseTo(3, within(1e-12));
  }

  @Test
  void noScore_withFewerThanThreePeriodsOrWithoutStories() {
    assertThat(new Baseline(2, 0.2, 0.1).score(0.6, 100)).isNaN();
    assertThat(new Baseline(12, 0.2, 0.1).score(0, 0)).isNaN();
  }

  @Test
  void everyWeekdayCountsAlike_inABaselineOfDays() {
    assertThat(Baseline.length(io.entente.pair.Granularity.DAY) % 7).isZero();
    assertThat(Arrays.stream(io.entente.pair.Granularity.values()).mapToInt(Baseline::length))
        .containsExactly(28, 13, 12, 5);
  }
}
