/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.Mention;
import io.entente.corpus.Articles;
import io.entente.pair.Granularity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/**
 * The counts of invented news against a recount that takes every pair of every article by turns.
 */
class RecountTest {

  private static final int SEEDS = 12;
  private static final int STORIES = 25;
  private static final int ALL_ACTORS = 1000;

  /** What was counted of one pair or of one period. */
  private static final class Sum {
    private final Set<String> sources = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> actors = new HashSet<>();
    private long articles;
    private long stories;
    private long sentences;
    private long paragraphs;
    private long mentions;
    private long pairWeight;

    void addArticle(Articles.Row article) {
      articles++;
      stories += isFirst(article) ? 1 : 0;
      if (article.source() != null) {
        sources.add(article.source());
      }
    }
  }

  private final Map<String, Sum> pairs = new TreeMap<>();
  private final Map<String, Sum> totals = new TreeMap<>();

  private static boolean isFirst(Articles.Row article) {
    return article.articleId().equals(article.storyId());
  }

  private void recount(RandomNews news) {
    pairs.clear();
    totals.clear();
    for (Articles.Row article : news.articles()) {
      List<Mention> mentions =
          news.mentions().stream()
              .filter(m -> m.articleId().equals(article.storyId()) && m.actorId() != null)
              .toList();
      for (Granularity granularity : Granularity.values()) {
        LocalDate start = granularity.start(article.publishedDate());
        addTotal(granularity.code() + ", " + start, article, mentions);
        addPairs(
            granularity.code() + ", " + start.getYear() + ", " + start.toEpochDay(),
            article,
            mentions);
      }
    }
  }

  private void addTotal(String period, Articles.Row article, List<Mention> mentions) {
    Sum total = totals.computeIfAbsent(period, unseen -> new Sum());
    TreeSet<String> actors = actors(mentions);
    total.addArticle(article);
    total.actors.addAll(actors);
    for (String a : actors) {
      for (String b : actors.tailSet(a, false)) {
        total.pairs.add(a + ", " + b);
        total.pairWeight += isFirst(article) ? 1 : 0;
      }
    }
    total.mentions += isFirst(article) ? mentions.size() : 0;
  }

  private void addPairs(String period, Articles.Row article, List<Mention> mentions) {
    TreeSet<String> actors = actors(mentions);
    for (String a : actors) {
      for (String b : actors.tailSet(a, false)) {
        Sum sum = pairs.computeIfAbsent(period + ", " + a + ", " + b, unseen -> new Sum());
        sum.addArticle(article);
        if (isFirst(article)) {
          sum.sentences += together(mentions, a, b, Mention::sentence);
          sum.paragraphs += together(mentions, a, b, Mention::paragraph);
        }
      }
    }
  }

  private static TreeSet<String> actors(List<Mention> mentions) {
    TreeSet<String> actors = new TreeSet<>();
    mentions.forEach(mention -> actors.add(mention.actorId()));
    return actors;
  }

  private static long together(
      List<Mention> mentions, String a, String b, ToIntFunction<Mention> place) {
    return mentions.stream()
        .filter(mention -> mention.actorId().equals(a))
        .mapToInt(place)
        .distinct()
        .filter(
            at ->
                mentions.stream().anyMatch(m -> m.actorId().equals(b) && place.applyAsInt(m) == at))
        .count();
  }

  private static InMemoryCounting counted(RandomNews news, long seed) {
    return new InMemoryCounting(news.articles(), news.mentions(), ALL_ACTORS, 3, new Random(seed));
  }

  @Test
  void everyPairHasTheCountsOfARecount_inEveryPeriod() {
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomNews news = new RandomNews(seed, STORIES);
      recount(news);
      List<String> expected = new ArrayList<>();
      pairs.forEach(
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
      assertThat(counted(news, seed).pairs(1)).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(counted(news, seed).pairs(3)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void everyPeriodHasTheTotalsOfARecount() {
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomNews news = new RandomNews(seed, STORIES);
      recount(news);
      List<String> expected = new ArrayList<>();
      totals.forEach(
          (key, sum) ->
              expected.add(
                  "%s: %d articles, %d stories, %d sources, %d actors, %d pairs, %d mentions, weight %d"
                      .formatted(
                          key,
                          sum.articles,
                          sum.stories,
                          sum.sources.size(),
                          sum.actors.size(),
                          sum.pairs.size(),
                          sum.mentions,
                          sum.pairWeight)));
      assertThat(counted(news, seed).totals())
          .map(
              total ->
                  "%s, %s: %d articles, %d stories, %d sources, %d actors, %d pairs, %d mentions, weight %d"
                      .formatted(
                          total.granularity(),
                          total.periodStart(),
                          total.articles(),
                          total.stories(),
                          total.sources(),
                          total.actors(),
                          total.pairs(),
                          total.mentions(),
                          total.pairWeight()))
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }
}
