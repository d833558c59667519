/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PeriodCountingPropertiesTest {

  private static final int TRIES = 60;
  private static final int STORIES = 40;

  @Property(tries = TRIES)
  void rowsAndTheirOrderAreTheSame_whateverThePartitionsAndOrders(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int partitions, @ForAll long order) {
    RandomNews news = new RandomNews(seed, STORIES);
    InMemoryCounting one = counting(news, 1, 0);
    InMemoryCounting many = counting(news, partitions, order);

    assertThat(many.pairs(1)).isEqualTo(one.pairs(1));
    assertThat(many.totalsAndActors()).isEqualTo(one.totalsAndActors());
  }

  @Property(tries = TRIES)
  void sharesHoldEachPairOnce_withItsWholeCounts(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 12) int shares) {
    InMemoryCounting counting = counting(new RandomNews(seed, STORIES), 2, seed);

    assertThat(counting.pairs(shares))
        .containsExactlyInAnyOrderElementsOf(counting.pairs(1))
        .doesNotHaveDuplicates();
  }

  @Property(tries = TRIES)
  void taskGivesTheSameRows_whenItRunsAgain(@ForAll long seed) {
    InMemoryCounting counting = counting(new RandomNews(seed, STORIES), 3, seed);

    assertThat(counting.pairs(2)).isEqualTo(counting.pairs(2));
  }

  @Property(tries = TRIES)
  void storiesOfAllDaysAddUpToThoseOfAllWeeksMonthsAndYears(@ForAll long seed) {
    List<String> pairs = counting(new RandomNews(seed, STORIES), 2, seed).pairs(1);

    // Articles, stories, sentences and paragraphs can be added over periods, publishers cannot.
    for (int column : new int[] {5, 6, 8, 9}) {
      long days = sum(pairs, "day", column);
      assertThat(List.of("week", "month", "year"))
          .allSatisfy(length -> assertThat(sum(pairs, length, column)).isEqualTo(days));
    }
  }

  @Property(tries = TRIES)
  void pairsOfAPeriodComeInTheOrderOfTheTable(@ForAll long seed) {
    List<String> rows = counting(new RandomNews(seed, STORIES), 2, seed).pairs(1);

    for (int i = 1; i < rows.size(); i++) {
      if (key(rows.get(i), 3).equals(key(rows.get(i - 1), 3))) {
        assertThat(key(rows.get(i), 5)).isGreaterThan(key(rows.get(i - 1), 5));
      }
    }
  }

  private static String key(String row, int columns) {
    return String.join(",", Arrays.asList(row.split(", ")).subList(0, columns));
  }

  private static InMemoryCounting counting(RandomNews news, int partitions, long order) {
    return new InMemoryCounting(news.articles(), news.mentions(), 4, partitions, new Random(order));
  }

  private static long sum(List<String> rows, String length, int column) {
    return rows.stream()
        .map(row -> row.substring(1, row.length() - 1).split(", "))
        .filter(row -> row[0].equals(length))
        .mapToLong(row -> Long.parseLong(row[column]))
        .sum();
  }
}
