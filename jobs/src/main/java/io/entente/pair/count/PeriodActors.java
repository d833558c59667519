/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.count.UnitArticles.PeriodArticles;

/** Counts of each actor in one period, and of all. Arrays go by the actor's number. */
final class PeriodActors {

  private final UnitArticles unit;
  private final int[] lastSource;
  private final boolean[] isPaired;
  final int[] articles;
  final int[] stories;
  final int[] sources;
  final int[] pairedStories;
  final long[] mentions;
  final long[] pairWeight;
  private long allArticles;
  private long allStories;
  private long allSources;
  private long allActors;
  private long allPairedActors;
  private long allMentions;
  private long allPairWeight;

  PeriodActors(UnitArticles unit, PeriodArticles period) {
    this.unit = unit;
    int actors = unit.actors();
    this.articles = new int[actors];
    this.stories = new int[actors];
    this.sources = new int[actors];
    this.mentions = new long[actors];
    this.pairedStories = new int[actors];
    this.isPaired = new boolean[actors];
    this.pairWeight = new long[actors];
    this.lastSource = new int[actors];
    int last = UnitArticles.NO_SOURCE;
    for (int article : period.articles()) {
      // Articles of one publisher follow each other, so a publisher is new when it changes.
      int source = unit.source(article);
      allSources += source == last || source == UnitArticles.NO_SOURCE ? 0 : 1;
      last = source;
      allArticles++;
      countArticle(article, source);
      if (unit.isFirst(article)) {
        allStories++;
        countStory(article);
      }
    }
    unit.partners().fill(period.period(), pairedStories, pairWeight);
  }

  /** What is counted of the period; of a share, only the actors are those of the period. */
  PeriodSums sums() {
    return new PeriodSums(
        allArticles,
        allStories,
        allSources,
        allActors,
        allPairedActors,
        allMentions,
        allPairWeight);
  }

  /** What is counted of the whole period. */
  PeriodSums sums(Period period, CountedPeriods counted) {
    SharedPeriod shared = counted.shared().get(period);
    return shared == null ? sums() : shared.sums();
  }

  private void countArticle(int article, int source) {
    int[] values = unit.named().values();
    for (int at = unit.named().startOf(article); values[at] != ActorLists.END; at++) {
      int actor = values[at];
      allActors += articles[actor]++ == 0 ? 1 : 0;
      if (source != UnitArticles.NO_SOURCE && lastSource[actor] != source + 1) {
        lastSource[actor] = source + 1;
        sources[actor]++;
      }
    }
    int[] pairs = unit.paired().values();
    for (int at = unit.paired().startOf(article); isOwn(pairs[at]); at++) {
      allPairedActors += isPaired[pairs[at]] ? 0 : 1;
      isPaired[pairs[at]] = true;
    }
  }

  private void countStory(int article) {
    int[] values = unit.named().values();
    for (int at = unit.named().startOf(article); values[at] != ActorLists.END; at++) {
      stories[values[at]]++;
      mentions[values[at]] += unit.mentions()[at];
      allMentions += unit.mentions()[at];
    }
    int[] pairs = unit.paired().values();
    long others = unit.pairedActors(article) - 1L;
    for (int at = unit.paired().startOf(article); isOwn(pairs[at]); at++) {
      pairedStories[pairs[at]]++;
      pairWeight[pairs[at]] += others;
    }
    allPairWeight += others * (others + 1) / 2;
  }

  /** Whether this is an actor that is counted here; they come first in each list. */
  private boolean isOwn(int actor) {
    return actor != ActorLists.END && actor < unit.ownActors();
  }
}
