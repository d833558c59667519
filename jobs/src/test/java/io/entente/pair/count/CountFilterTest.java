/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.entente.TestSpark;
import io.entente.actor.Mention;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.pair.CountFilter;
import io.entente.pair.PairRules;
import io.entente.pair.SampleMentions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Story s is of source A, its copy of source B two days later; see {@link PeriodSample}. */
class CountFilterTest {

  private static final List<Mention> MENTIONS =
      List.of(
          mention("s", "2025-02", "a", 0),
          mention("s", "2025-02", "b", 1),
          mention("t", "2025-03", "a", 0),
          mention("t", "2025-03", "c", 1));

  private static Mention mention(String article, String month, String actor, int token) {
    return SampleMentions.mention(article, month, actor, 1, 1, token, token + 1);
  }

  /** Articles, stories and sources of each pair of the year 2025. */
  private static List<String> pairs(CountFilter filter) {
    Dataset<Row> articles = Articles.TABLE.dataset(TestSpark.session(), PeriodSample.ARTICLES);
    Dataset<Row> mentions = Mentions.TABLE.dataset(TestSpark.session(), MENTIONS);
    try (PeriodCounting counting =
        PeriodCounting.of(filter.articles(articles), filter.mentions(mentions), PairRules.USUAL)) {
      return counting
          .pairs()
          .where("granularity = 'year' and year = 2025")
          .select("actor_a", "actor_b", "articles", "stories", "sources", "share")
          .collectAsList()
          .stream()
          .map(row -> row.mkString(" "))
          .sorted()
          .toList();
    }
  }

  private static CountFilter days(String from, String to) {
    return new CountFilter(
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.ofNullable(to).map(LocalDate::parse),
        List.of(),
        List.of());
  }

  private static CountFilter sources(String... sources) {
    return new CountFilter(Optional.empty(), Optional.empty(), List.of(), List.of(sources));
  }

  @Test
  void everythingCounts_withoutAFilter() {
    assertThat(pairs(CountFilter.NONE)).containsExactly("a b 2 1 2 0.5", "a c 1 1 0 0.5");
  }

  @Test
  void copyCountsAsArticleAndSourceButNoStory_whenItsFirstArticleIsLeftOut() {
    assertThat(pairs(days("2025-03-01", null))).containsExactly("a b 1 0 1 0.0", "a c 1 1 0 1.0");
    assertThat(pairs(sources("B"))).containsExactly("a b 1 0 1 0.0");
  }

  @Test
  void storyCounts_whenOnlyItsCopyIsLeftOut() {
    assertThat(pairs(days(null, "2025-02-28"))).containsExactly("a b 1 1 1 1.0");
    assertThat(pairs(sources("A"))).containsExactly("a b 1 1 1 1.0");
  }

  @Test
  void actorsOfOtherTypesAreLeftOut() {
    CountFilter states =
        new CountFilter(Optional.empty(), Optional.empty(), List.of("state"), List.of());

    assertThat(pairs(states)).isEmpty();
  }

  @Test
  void ledgerShowsTheFilter() {
    assertThat(CountFilter.NONE.json()).isEqualTo("{}");
    assertThat(
            new CountFilter(
                    Optional.of(LocalDate.parse("2025-01-01")),
                    Optional.empty(),
                    List.of("state"),
                    List.of("a \"b\""))
                .json())
        .isEqualTo("{\"from\":\"2025-01-01\",\"types\":[\"state\"],\"sources\":[\"a \\\"b\\\"\"]}");
  }

  @Test
  void filterIsReadBack_fromTheLedger() {
    CountFilter filter =
        new CountFilter(
            Optional.of(LocalDate.parse("2025-01-01")),
            Optional.of(LocalDate.parse("2025-02-01")),
            List.of("state", "party"),
            List.of("a \"b\""));

    assertThat(CountFilter.ofJson(filter.json())).isEqualTo(filter);
    assertThat(CountFilter.ofJson("{}").isNone()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "no filter", "{\"from\":\"tomorrow\"}", "{\"since\":\"\"}"})
  void anythingElseRefused(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountFilter.ofJson(json))
        .withMessage("no filter: '" + json + "'");
  }
}
