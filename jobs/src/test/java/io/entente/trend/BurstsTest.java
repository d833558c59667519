/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BurstsTest {

  private static int[] levels(Series series) {
    Bursts bursts = Bursts.of(series);
    return IntStream.range(0, series.length()).map(bursts::level).toArray();
  }

  @Test
  void raisedStretchIsABurst_andItsWeightIsTheHandComputedOne() {
    Series series =
        Timelines.series(
            Timelines.days(100, 100, 100, 100, 100, 100, 100, 100), 2, 2, 2, 20, 20, 2, 2, 2);

    Bursts bursts = Bursts.of(series);

    assertThat(levels(series)).containsExactly(0, 0, 0, 1, 1, 0, 0, 0);
    // p0 = 52/800; odds doubled: p1 = 2 p0 / (1 + p0). Two days of 20 hits and 80 misses.
    double p0 = 52 / 800.0;
    double p1 = 2 * p0 / (1 + p0);
    double weight = 40 * Math.log(p1 / p0) + 160 * Math.log((1 - p1) / (1 - p0));
    assertThat(bursts.weight(3)).isCloseTo(weight, within(1e-9)).isGreaterThan(15);
    assertThat(bursts.weight(4)).isEqualTo(bursts.weight(3));
    assertThat(bursts.first(4)).isEqualTo(3);
    assertThat(bursts.weight(0)).isZero();
  }

  @Test
  void burstGoesOnOverAQuietDay_whenAnotherEntryWouldCostMore() {
    // The quiet day costs 100 ln(1 + p0) = 5.1 nats in the burst; another entry costs 12 ln 10.
    long[] all = {100, 100, 100, 100, 100, 3, 100, 100, 100, 100};
    Series series = Timelines.series(Timelines.days(all), 1, 1, 1, 1, 22, 0, 22, 1, 1, 1);

    Bursts bursts = Bursts.of(series);

    assertThat(levels(series)).containsExactly(0, 0, 0, 0, 1, 1, 0, 0, 0);
    assertThat(bursts.first(5)).isEqualTo(4);
  }

  @Test
  void twoBursts_whenALongQuietTimeLiesBetween() {
    long[] all = new long[40];
    java.util.Arrays.fill(all, 100);
    long[] counts = new long[40];
    counts[5] = 30;
    counts[30] = 30;
    Series series = Timelines.series(Timelines.days(all), counts);

    Bursts bursts = Bursts.of(series);

    assertThat(levels(series)).containsExactly(1, 1);
    assertThat(bursts.first(1)).isEqualTo(1);
  }

  @Test
  void noBurst_whenTheShareIsSteadyThoughTheCountsAreNot() {
    Series series = Timelines.series(Timelines.days(10, 200, 10, 100), 1, 20, 1, 10);

    assertThat(levels(series)).containsOnly(0);
  }

  @Test
  void noBurst_ofWhatIsInEveryStoryOrInNone() {
    Timeline days = Timelines.days(3, 5);

    assertThat(levels(Timelines.series(days, 3, 5))).containsExactly(0, 0);
    assertThat(levels(new Series(days, new int[] {0, 1}, new long[] {0, 0}))).containsExactly(0, 0);
  }

  @Test
  void burstOfAnActorInMostStories_isFound() {
    // Twice the share would be more than all stories; twice the odds are not.
    Series series = Timelines.series(Timelines.days(100, 100, 100, 100, 100), 50, 50, 95, 50, 50);

    assertThat(levels(series)).containsExactly(0, 0, 1, 0, 0);
  }
}
