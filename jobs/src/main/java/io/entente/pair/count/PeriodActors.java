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
  long allArticles;
  long allStories;
  long allSources;
  long allActors;
  long allPairedActors;
  long allMentions;
  long allPairWeight;

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
    for (int at = unit.paired().startOf(article); pairs[at] != ActorLists.END; at++) {
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
    long others = unit.paired().lengthOf(article) - 1L;
    for (int at = unit.paired().startOf(article); pairs[at] != ActorLists.END; at++) {
      pairedStories[pairs[at]]++;
      pairWeight[pairs[at]] += others;
    }
    allPairWeight += others * (others + 1) / 2;
  }
}
