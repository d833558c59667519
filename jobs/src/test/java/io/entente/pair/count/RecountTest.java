/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.Mention;
import io.entente.corpus.Articles;
import io.entente.pair.count.Recount.Sum;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The counts of invented news against a recount that takes every pair of every article by turns.
 */
class RecountTest {

  private static final int STORIES = 20;
  private static final int PARTITIONS = 3;

  static LongStream seeds() {
    return LongStream.range(0, 8);
  }

  /** All actors of a story in half of the cases, few in the others. */
  private static int mostActors(long seed) {
    return seed % 2 == 0 ? 1000 : (int) seed;
  }

  private static InMemoryCounting counted(RandomNews news, long seed) {
    return new InMemoryCounting(
        news.articles(), news.mentions(), mostActors(seed), PARTITIONS, new Random(seed));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPairHasTheCountsOfARecount_inEveryPeriod(long seed) {
    RandomNews news = new RandomNews(seed, STORIES);
    List<String> expected = new ArrayList<>();
    new Recount(news, mostActors(seed))
        .pairs()
        .forEach(
            (key, sum) ->
                expected.add(
                    "[%s, %d, %d, %d, %d, %d]"
                        .formatted(
                            key,
                            sum.articles,
                            sum.stories,
                            sum.sources.size(),
                            sum.sentences,
                            sum.paragraphs)));
    InMemoryCounting counted = counted(news, seed);
    assertThat(counted.pairs(1)).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(counted.pairs(3)).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyActorHasTheCountsOfARecount_inEveryPeriod(long seed) {
    RandomNews news = new RandomNews(seed, STORIES);
    List<String> expected = new ArrayList<>();
    new Recount(news, mostActors(seed))
        .actors()
        .forEach(
            (key, sum) ->
                expected.add(
                    "[%s, %d, %d, %d, %d, %d, %d]"
                        .formatted(
                            key,
                            sum.articles,
                            sum.stories,
                            sum.sources.size(),
                            sum.mentions,
                            sum.pairedStories,
                            sum.pairWeight)));
    assertThat(counted(news, seed).actors()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyPeriodHasTheTotalsOfARecount(long seed) {
    RandomNews news = new RandomNews(seed, STORIES);
    List<LocalDate> days =
        news.articles().stream().map(Articles.Row::publishedDate).sorted().toList();
    List<String> expected = new ArrayList<>();
    Recount recount = new Recount(news, mostActors(seed));
    recount
        .totals()
        .forEach((key, sum) -> expected.add(key + ": " + total(sum, isWhole(sum, days))));
    assertThat(counted(news, seed).totals())
        .map(
            total ->
                "%s, %s: %s"
                    .formatted(
                        total.granularity(),
                        total.periodStart(),
                        List.of(
                            total.articles(),
                            total.stories(),
                            total.sources(),
                            total.actors(),
                            total.pairedActors(),
                            total.pairs(),
                            total.mentions(),
                            total.pairWeight(),
                            total.complete())))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static String total(Sum sum, boolean whole) {
    return List.of(
            sum.articles,
            sum.stories,
            (long) sum.sources.size(),
            (long) sum.actors.size(),
            (long) sum.pairedActors.size(),
            (long) sum.pairs.size(),
            sum.mentions,
            sum.pairWeight,
            whole)
        .toString();
  }

  private static boolean isWhole(Sum sum, List<LocalDate> days) {
    LocalDate last = sum.next.minusDays(1);
    return days.get(0).compareTo(sum.start) <= 0 && last.compareTo(days.get(days.size() - 1)) <= 0;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void loadsTellOfEveryCappedStoryOnce_andOfTheFirstAndLastDay(long seed) {
    RandomNews news = new RandomNews(seed, STORIES);
    UnitBlock.Load all =
        counted(news, seed).loads().values().stream().reduce(UnitBlock.Load::plus).orElseThrow();
    Comparator<LocalDate> order = Comparator.naturalOrder();
    List<LocalDate> days = news.articles().stream().map(Articles.Row::publishedDate).toList();
    assertThat(all.from()).isEqualTo(days.stream().min(order).orElseThrow());
    assertThat(all.to()).isEqualTo(days.stream().max(order).orElseThrow());
    assertThat(all.capped())
        .isEqualTo(
            news.articles().stream()
                .filter(Recount::isFirst)
                .filter(article -> actors(news, article) > mostActors(seed))
                .count());
  }

  private static long actors(RandomNews news, Articles.Row article) {
    return news.mentions().stream()
        .filter(m -> m.articleId().equals(article.storyId()) && m.actorId() != null)
        .map(Mention::actorId)
        .distinct()
        .count();
  }
}
