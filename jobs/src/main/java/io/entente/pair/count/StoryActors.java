/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The actors of one story: how often each is mentioned, which of them are paired, and which stand
 * together in a sentence or a paragraph. The same rules as in {@link io.entente.pair.PairCounter}.
 */
final class StoryActors {

  private static final int INT_BITS = 32;

  private final int[] actors;
  private final int[] mentions;
  private final boolean[] paired;
  private final boolean[] sure;
  private final boolean capped;
  private final Ints sentences = new Ints();
  private final Ints paragraphs = new Ints();

  /**
   * Sorts a story's mentions out.
   *
   * @param story its mentions
   * @param names names of the actors, to settle which of equally frequent ones is paired
   * @param mostActors how many are paired at the most
   */
  StoryActors(StoryMentions story, NameNumbers names, int mostActors) {
    this.actors = story.distinctActors();
    this.mentions = new int[actors.length];
    this.paired = new boolean[actors.length];
    this.sure = new boolean[actors.length];
    int[] pairable = new int[actors.length];
    for (int i = 0; i < story.size(); i++) {
      int at = indexOf(story.actor(i));
      mentions[at]++;
      pairable[at] += story.isPaired(i) ? 1 : 0;
      sure[at] |= story.isSure(i);
    }
    this.capped = choose(pairable, names, mostActors);
    group(story, StoryMentions.SENTENCE, sentences);
    group(story, StoryMentions.PARAGRAPH, paragraphs);
  }

  /** Chooses who is paired and says whether somebody had to be left out. */
  private boolean choose(int[] pairable, NameNumbers names, int mostActors) {
    int candidates = 0;
    for (int i = 0; i < actors.length; i++) {
      paired[i] = pairable[i] > 0;
      candidates += paired[i] ? 1 : 0;
    }
    if (candidates <= mostActors) {
      return false;
    }
    Comparator<Integer> byMentions = Comparator.comparing(i -> -pairable[i]);
    IntStream.range(0, actors.length)
        .filter(i -> paired[i])
        .boxed()
        .sorted(byMentions.thenComparing(i -> names.name(actors[i]).toString()))
        .skip(mostActors)
        .forEach(i -> paired[i] = false);
    return true;
  }

  /** Lists, each with its length before it, of paired actors that share a unit of the text. */
  private void group(StoryMentions story, int unit, Ints groups) {
    long[] places = new long[story.size()];
    int count = 0;
    for (int i = 0; i < story.size(); i++) {
      int at = indexOf(story.actor(i));
      if (paired[at] && story.isPaired(i)) {
        places[count++] = (long) story.place(i, unit) << INT_BITS | at;
      }
    }
    Arrays.sort(places, 0, count);
    int from = 0;
    while (from < count) {
      int to = from + 1;
      int distinct = 1;
      while (to < count && places[to] >> INT_BITS == places[from] >> INT_BITS) {
        places[from + distinct] = places[to];
        distinct += places[to] == places[from + distinct - 1] ? 0 : 1;
        to++;
      }
      if (distinct > 1) {
        groups.add(distinct);
        for (int i = from; i < from + distinct; i++) {
          groups.add((int) places[i]);
        }
      }
      from = to;
    }
  }

  private int indexOf(int actor) {
    return Arrays.binarySearch(actors, actor);
  }

  /** Whether an actor of the story is paired. */
  boolean isPaired(int actor) {
    return paired[indexOf(actor)];
  }

  /** Whether the story names more actors than are paired. */
  boolean isCapped() {
    return capped;
  }

  /** How many pairs the story has. */
  long pairs() {
    return pairedActors() * (pairedActors() - 1L) / 2;
  }

  /** How many actors are paired. */
  int pairedActors() {
    int count = 0;
    for (boolean one : paired) {
      count += one ? 1 : 0;
    }
    return count;
  }

  /** Writes the actors, and for a story's first article who shares sentences and paragraphs. */
  void write(BlockWriter writer, BlockNames names, ArticleDate article) {
    writer.number(actors.length);
    for (int i = 0; i < actors.length; i++) {
      BlockArticles.writeActor(
          writer, actors[i], names, BlockArticles.counts(mentions[i], paired[i], sure[i]));
    }
    if (article.first()) {
      BlockArticles.writeGroups(writer, sentences);
      BlockArticles.writeGroups(writer, paragraphs);
    }
  }
}
