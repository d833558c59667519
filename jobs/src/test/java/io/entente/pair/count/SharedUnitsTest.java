/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.Belonging;
import io.entente.pair.CountryStanding;
import io.entente.pair.Granularity;
import io.entente.pair.PairRules;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Units that several tasks count give the same tables as those that one task counts. */
class SharedUnitsTest {

  private static final int TRIES = 6;

  private static final PeriodCounting.Basis BASIS =
      new PeriodCounting.Basis(
          PairRules.USUAL,
          new Belonging(
              List.of(),
              IntStream.range(0, 7)
                  .mapToObj(
                      i ->
                          new CountryStanding.Span(
                              "actor" + i, "C" + i / 2, LocalDate.MIN, LocalDate.MAX))
                  .toList()));

  @Test
  void tablesAreTheSame_qValuesIncluded_whenUnitsAreCutIntoShares() {
    RandomNews news = new RandomNews(3, 300);
    try (PeriodCounting whole = counting(news, UnitPlan.MOST_OF_A_TASK);
        PeriodCounting shared = counting(news, 700)) {
      assertSame(shared, whole);
      assertThat(shared.hasShares()).isTrue();
      assertThat(whole.hasShares()).isFalse();
    }
  }

  @Property(tries = TRIES)
  void tablesAreTheSame_whateverATaskCountsAtTheMost(
      @ForAll long seed, @ForAll @IntRange(min = 5, max = 500) int mostOfATask) {
    RandomNews news = new RandomNews(seed, 40);
    try (PeriodCounting whole = counting(news, UnitPlan.MOST_OF_A_TASK);
        PeriodCounting shared = counting(news, mostOfATask)) {
      assertSame(shared, whole);
    }
  }

  private static void assertSame(PeriodCounting shared, PeriodCounting whole) {
    assertThat(rows(shared.pairs())).isEqualTo(rows(whole.pairs()));
    assertThat(rows(shared.pairCounts())).isEqualTo(rows(whole.pairCounts()));
    assertThat(rows(shared.actors())).isEqualTo(rows(whole.actors()));
    assertThat(rows(shared.countries())).isEqualTo(rows(whole.countries()));
    assertThat(rows(shared.countryPairs())).isEqualTo(rows(whole.countryPairs()));
    assertThat(rows(shared.totals())).isEqualTo(rows(whole.totals()));
  }

  private static PeriodCounting counting(RandomNews news, long mostOfATask) {
    return PeriodCounting.of(
        Articles.TABLE.dataset(TestSpark.session(), news.articles()),
        Mentions.TABLE.dataset(TestSpark.session(), news.mentions()),
        BASIS,
        EnumSet.allOf(Granularity.class),
        mostOfATask);
  }

  private static List<String> rows(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(Row::toString).sorted().toList();
  }
}
