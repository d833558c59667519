/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.actor.Mention;
import io.entente.corpus.Articles;
import io.entente.pair.Granularity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Counts as slowly and plainly as can be: every pair of every article, by turns. */
final class Recount {

  /** What was counted of one pair, one actor or one period. */
  static final class Sum {
    final Set<String> sources = new HashSet<>();
    final Set<String> pairs = new HashSet<>();
    final Set<String> actors = new HashSet<>();
    final Set<String> pairedActors = new HashSet<>();
    LocalDate start;
    LocalDate next;
    long articles;
    long stories;
    long sentences;
    long paragraphs;
    long mentions;
    long pairedStories;
    long pairWeight;

    private void addArticle(Articles.Row article) {
      articles++;
      stories += isFirst(article) ? 1 : 0;
      if (article.source() != null) {
        sources.add(article.source());
      }
    }
  }

  private final Map<String, Sum> pairs = new TreeMap<>();
  private final Map<String, Sum> actors = new TreeMap<>();
  private final Map<String, Sum> totals = new TreeMap<>();
  private final int mostActors;

  Recount(RandomNews news, int mostActors) {
    this.mostActors = mostActors;
    for (Articles.Row article : news.articles()) {
      List<Mention> mentions =
          news.mentions().stream()
              .filter(m -> m.articleId().equals(article.storyId()) && m.actorId() != null)
              .toList();
      for (Granularity granularity : Granularity.values()) {
        addTotal(granularity, article, mentions);
        addActors(granularity, article, mentions);
        addPairs(granularity, article, mentions);
      }
    }
  }

  /** By granularity, year, epoch day of the start and the two actors. */
  Map<String, Sum> pairs() {
    return pairs;
  }

  /** By granularity, start and actor. */
  Map<String, Sum> actors() {
    return actors;
  }

  /** By granularity and start. */
  Map<String, Sum> totals() {
    return totals;
  }

  static boolean isFirst(Articles.Row article) {
    return article.articleId().equals(article.storyId());
  }

  private void addTotal(Granularity granularity, Articles.Row article, List<Mention> mentions) {
    LocalDate start = granularity.start(article.publishedDate());
    Sum total = sum(totals, granularity.code() + ", " + start);
    total.start = start;
    total.next = granularity.next(start);
    total.addArticle(article);
    mentions.forEach(mention -> total.actors.add(mention.actorId()));
    TreeSet<String> paired = paired(mentions);
    total.pairedActors.addAll(paired);
    for (String a : paired) {
      for (String b : paired.tailSet(a, false)) {
        total.pairs.add(a + ", " + b);
        total.pairWeight += isFirst(article) ? 1 : 0;
      }
    }
    total.mentions += isFirst(article) ? mentions.size() : 0;
  }

  private void addActors(Granularity granularity, Articles.Row article, List<Mention> mentions) {
    LocalDate start = granularity.start(article.publishedDate());
    TreeSet<String> paired = paired(mentions);
    for (String actor : mentions.stream().map(Mention::actorId).distinct().toList()) {
      Sum sum = sum(actors, granularity.code() + ", " + start + ", " + actor);
      sum.addArticle(article);
      if (isFirst(article)) {
        sum.mentions += mentions.stream().filter(m -> m.actorId().equals(actor)).count();
        sum.pairedStories += paired.contains(actor) ? 1 : 0;
        sum.pairWeight += paired.contains(actor) ? paired.size() - 1 : 0;
      }
    }
  }

  private void addPairs(Granularity granularity, Articles.Row article, List<Mention> mentions) {
    LocalDate start = granularity.start(article.publishedDate());
    String period = granularity.code() + ", " + start.getYear() + ", " + start.toEpochDay();
    TreeSet<String> paired = paired(mentions);
    for (String a : paired) {
      for (String b : paired.tailSet(a, false)) {
        Sum sum = sum(pairs, period + ", " + a + ", " + b);
        sum.addArticle(article);
        if (isFirst(article)) {
          sum.sentences += together(mentions, a, b, Mention::sentence);
          sum.paragraphs += together(mentions, a, b, Mention::paragraph);
        }
      }
    }
  }

  private static Sum sum(Map<String, Sum> sums, String key) {
    return sums.computeIfAbsent(key, unseen -> new Sum());
  }

  /** Those that are mentioned most; of two that are mentioned as often, the smaller id. */
  private TreeSet<String> paired(List<Mention> mentions) {
    Map<String, Long> counts =
        mentions.stream().collect(Collectors.groupingBy(Mention::actorId, Collectors.counting()));
    Comparator<String> most = Comparator.comparing(actor -> -counts.get(actor));
    return counts.keySet().stream()
        .sorted(most.thenComparing(Comparator.naturalOrder()))
        .limit(mostActors)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static long together(
      List<Mention> mentions, String a, String b, ToIntFunction<Mention> place) {
    Set<Integer> ofA = places(mentions, a, place);
    ofA.retainAll(places(mentions, b, place));
    return ofA.size();
  }

  private static Set<Integer> places(
      List<Mention> mentions, String actor, ToIntFunction<Mention> place) {
    return mentions.stream()
        .filter(mention -> mention.actorId().equals(actor))
        .map(place::applyAsInt)
        .collect(Collectors.toSet());
  }
}
