/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.entente.TestSpark;
import io.entente.actor.Mention;
import io.entente.actor.Mentions;
import io.entente.actor.TaggedStories;
import io.entente.corpus.Articles;
import io.entente.pair.ChangedPeriods;
import io.entente.pair.CorpusDates;
import io.entente.pair.CountFilter;
import io.entente.pair.PairRules;
import io.entente.pair.PeriodTotals;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** See {@link PeriodSample}; a story x of the day after is not tagged. */
class CountedCorpusTest {

  private static final SparkSession SPARK = TestSpark.session();
  private static final CorpusDates DATES = dates("2024-12-30", "2025-03-01");

  private static CorpusDates dates(String first, String last) {
    return new CorpusDates(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static CountFilter filter(String from, List<String> types, String... sources) {
    return new CountFilter(
        Optional.ofNullable(from).map(LocalDate::parse), Optional.empty(), types, List.of(sources));
  }

  private static CountedCorpus counted(CountFilter filter) {
    return CountedCorpus.of(
        Articles.TABLE.dataset(
            SPARK, PeriodSample.with(PeriodSample.article("x", "x", "A", "2025-03-02"))),
        TaggedStories.TABLE.dataset(SPARK, Arrays.asList(tagged("s"), tagged("t"), tagged("u"))),
        Mentions.TABLE.dataset(SPARK, PeriodSample.mentions()),
        PeriodCounting.Basis.of(PairRules.USUAL),
        filter);
  }

  private static TaggedStories.Story tagged(String id) {
    return new TaggedStories.Story(id, "2025-02", List.of(), "tagger", "catalog", "1.0");
  }

  private static List<String> articles(CountedCorpus counted) {
    return Articles.TABLE.records(counted.articles()).stream()
        .map(Articles.Row::articleId)
        .sorted()
        .toList();
  }

  private static List<String> storiesMentioned(CountedCorpus counted) {
    return Mentions.TABLE.records(counted.mentions()).stream()
        .map(Mention::articleId)
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void articlesOfTaggedStoriesCount_withTheirCopies() {
    CountedCorpus counted = counted(CountFilter.NONE);

    assertThat(articles(counted)).containsExactly("copy", "s", "t", "u");
    assertThat(counted.dates()).contains(DATES);
  }

  @Test
  void corpusEndsWithTheFiltersDays_butNotForWantOfAPublishersArticle() {
    assertThat(counted(filter("2025-01-15", List.of())).dates())
        .contains(dates("2025-01-15", "2025-03-01"));
    CountedCorpus ofOne = counted(filter(null, List.of(), "B"));
    assertThat(articles(ofOne)).containsExactly("copy");
    assertThat(ofOne.dates()).contains(DATES);
  }

  @Test
  void nothingIsDated_whenTheFilterLeavesNothing() {
    CountedCorpus none = counted(filter("2026-01-01", List.of()));

    assertThat(articles(none)).isEmpty();
    assertThat(none.dates()).isEmpty();
  }

  @Test
  void mentionsOfOtherTypesAreLeftOut() {
    assertThat(storiesMentioned(counted(filter(null, List.of("person")))))
        .containsExactly("s", "t", "u");
    assertThat(storiesMentioned(counted(filter(null, List.of("state"))))).isEmpty();
  }

  @Test
  void partOfSomePeriodsHasTheirArticlesAndMentions_andTheDatesOfTheWhole() {
    CountedCorpus part =
        counted(CountFilter.NONE).of(ChangedPeriods.of(Set.of("2025-02"), Set.of()));

    assertThat(articles(part)).doesNotContain("x").contains("s", "t", "copy");
    assertThat(storiesMentioned(part)).contains("s", "t");
    assertThat(part.dates()).contains(DATES);
  }

  @Test
  void periodIsComplete_unlessTheCorpusCutsItOff() {
    try (PeriodCounting counting = counted(filter("2025-02-01", List.of())).counting()) {
      assertThat(PeriodTotals.list(counting.totals()))
          .filteredOn(total -> total.granularity().equals("month"))
          .extracting(total -> total.periodStart().toString(), PeriodTotals.Total::complete)
          .containsExactlyInAnyOrder(tuple("2025-02-01", true), tuple("2025-03-01", false));
    }
  }
}
