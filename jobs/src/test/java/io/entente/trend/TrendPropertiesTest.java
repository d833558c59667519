/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.entente.pair.Granularity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TrendPropertiesTest {

  /** Stories of a day, and how many of them are relevant. */
  record Day(int stories, int relevant) {}

  @Provide
  Arbitrary<List<Day>> days() {
    Arbitrary<Day> day =
        Combinators.combine(Arbitraries.of(0, 1, 5, 20), Arbitraries.of(0, 0, 0, 1, 4, 20))
            .as((stories, relevant) -> new Day(stories, Math.min(stories, relevant)));
    return day.list().ofMinSize(1).ofMaxSize(11);
  }

  @Property
  void burstsCostAsLittleAsTheBestOfAllSequences(@ForAll("days") List<Day> days) {
    Series series = series(days);
    long relevant = Arrays.stream(series.stories()).sum();
    long all = series.timeline().allStories();
    if (relevant == 0 || relevant == all) {
      return;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int states = 0; states < 1 << days.size(); states++) {
      best = Math.min(best, cost(days, states, (double) relevant / all));
    }

    Bursts bursts = Bursts.of(series);

    assertThat(bursts.cost()).isCloseTo(best, within(1e-9));
    assertThat(cost(days, states(series, bursts), (double) relevant / all))
        .isCloseTo(best, within(1e-9));
  }

  /** Days of the bursts as bits: from a burst's first occurrence to its last. */
  private static int states(Series series, Bursts bursts) {
    int states = 0;
    for (int i = 0; i < series.length(); i++) {
      if (bursts.level(i) == 1) {
        int from = series.periods()[bursts.first(i)];
        states |= ((1 << (series.periods()[i] + 1)) - 1) & -(1 << from);
      }
    }
    return states;
  }

  /** Kleinberg's cost of a sequence of states, bit by bit, without binomial coefficients. */
  private static double cost(List<Day> days, int states, double rate) {
    double raised = Bursts.SCALE * rate / (1 + (Bursts.SCALE - 1) * rate);
    long batches = days.stream().filter(day -> day.stories() > 0).count();
    double cost = 0;
    for (int i = 0; i < days.size(); i++) {
      int state = states >> i & 1;
      int before = i == 0 ? 0 : states >> i - 1 & 1;
      double p = state == 1 ? raised : rate;
      Day day = days.get(i);
      cost -= day.relevant() * Math.log(p) + (day.stories() - day.relevant()) * Math.log1p(-p);
      cost += state > before ? Bursts.GAMMA * Math.log(batches) : 0;
    }
    return cost;
  }

  @Property
  void trendsSayNothingOfTheFuture_butTheBurst(@ForAll("days") List<Day> days) {
    List<Trend> all = trends(days);
    for (int end = 1; end < days.size(); end++) {
      List<Trend> early = trends(days.subList(0, end));
      for (int i = 0; i < early.size(); i++) {
        assertThat(early.get(i).baseline()).isEqualTo(all.get(i).baseline());
        assertThat(early.get(i).score()).isEqualTo(Double.valueOf(all.get(i).score()));
        assertThat(early.get(i).rankChange()).isEqualTo(all.get(i).rankChange());
      }
    }
  }

  @Property
  void scoreHasTheSignOfTheChange_andOneStoryOutOfNothingScoresOne(@ForAll("days") List<Day> days) {
    assertThat(trends(days))
        .filteredOn(trend -> !Double.isNaN(trend.score()))
        .allSatisfy(
            trend -> {
              double change = trend.share() - trend.baseline().median();
              assertThat(Math.signum(trend.score())).isEqualTo(Math.signum(change));
              if (trend.baseline().median() == 0) {
                assertThat(trend.score()).isLessThanOrEqualTo(trend.stories() + 1e-9);
              }
            });
  }

  private static List<Trend> trends(List<Day> days) {
    Series series = series(days);
    return series.length() == 0
        ? List.of()
        : Trend.of(
            series,
            IntStream.range(0, series.length()).mapToLong(i -> 7 - i).toArray(),
            Granularity.DAY,
            LocalDate.EPOCH);
  }

  private static Series series(List<Day> days) {
    return Timelines.series(
        Timelines.days(days.stream().mapToLong(Day::stories).toArray()),
        days.stream().mapToLong(Day::relevant).toArray());
  }
}
