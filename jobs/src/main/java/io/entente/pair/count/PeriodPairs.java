/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.PairPeriods;
import io.entente.pair.count.ActorLists.Places;
import io.entente.pair.count.UnitArticles.PeriodArticles;
import java.util.Arrays;

/**
 * Counts the pairs of one period, actor by actor: the articles that name one actor are looked up,
 * and whoever stands behind it in their lists is counted in an array by number. It is the product
 * of a sparse matrix of articles and actors with itself, row by row (Gustavson 1978, "Two fast
 * algorithms for sparse matrices", ACM Transactions on Mathematical Software 4(3)), without hashing
 * or sorting of pairs, and the counts in use fit the processor's cache.
 *
 * <p>Distinct publishers are exact: an actor's places are in the order of publishers, so a
 * publisher is new to a pair when it differs from the pair's last one.
 */
final class PeriodPairs {

  private static final int ARTICLES = 0;
  private static final int STORIES = 1;
  private static final int SOURCES = 2;
  private static final int LAST_SOURCE = 3;
  private static final int SENTENCES = 4;
  private static final int PARAGRAPHS = 5;
  private static final int STORIES_SURE = 6;

  /** Counts of one pair lie together: they are 32 bytes, half a line of the cache. */
  private static final int FIELDS = 8;

  private final UnitArticles unit;
  private final int[] counts;
  private final int[] partners;
  private Places inArticles;
  private Places inSentences;
  private Places inParagraphs;
  private int size;

  PeriodPairs(UnitArticles unit) {
    this.unit = unit;
    this.counts = new int[Math.multiplyExact(FIELDS, unit.actors())];
    this.partners = new int[unit.actors()];
  }

  /** Goes to a period of the unit. */
  void begin(PeriodArticles period) {
    int actors = unit.actors();
    inArticles = unit.paired().places(period.articles(), actors);
    inSentences = unit.sentences().places(period.articles(), actors);
    inParagraphs = unit.paragraphs().places(period.articles(), actors);
  }

  /**
   * Counts all pairs whose first actor is that one, forgetting those counted before.
   *
   * @return how many pairs there are; their numbers are from 0 in the order of the second actor
   */
  int count(int actor) {
    for (int i = 0; i < size; i++) {
      Arrays.fill(counts, FIELDS * partners[i], FIELDS * (partners[i] + 1), 0);
    }
    size = 0;
    countArticles(actor);
    addShared(actor, inSentences, unit.sentences().values(), SENTENCES);
    addShared(actor, inParagraphs, unit.paragraphs().values(), PARAGRAPHS);
    Arrays.sort(partners, 0, size);
    return size;
  }

  private void countArticles(int actor) {
    int[] values = unit.paired().values();
    byte[] sure = unit.paired().marks();
    boolean anySure = sure.length > 0;
    for (int place = inArticles.from()[actor]; place < inArticles.from()[actor + 1]; place++) {
      int article = inArticles.article()[place];
      int source = unit.source(article) + 1;
      int story = unit.isFirst(article) ? 1 : 0;
      int position = inArticles.position()[place];
      boolean sureStory = anySure && story == 1 && sure[position] == 1;
      int other;
      for (int at = position + 1; (other = values[at]) != ActorLists.END; at++) {
        int pair = FIELDS * other;
        if (counts[pair + ARTICLES]++ == 0) {
          partners[size++] = other;
        }
        counts[pair + STORIES] += story;
        counts[pair + STORIES_SURE] += sureStory ? sure[at] : 0;
        if (source != 0 && counts[pair + LAST_SOURCE] != source) {
          counts[pair + LAST_SOURCE] = source;
          counts[pair + SOURCES]++;
        }
      }
    }
  }

  private void addShared(int actor, Places in, int[] values, int field) {
    for (int place = in.from()[actor]; place < in.from()[actor + 1]; place++) {
      int other;
      for (int at = in.position()[place] + 1; (other = values[at]) != ActorLists.END; at++) {
        counts[FIELDS * other + field]++;
      }
    }
  }

  /** The second actor of a pair. */
  int partner(int pair) {
    return partners[pair];
  }

  int stories(int pair) {
    return counts[FIELDS * partners[pair] + STORIES];
  }

  /** What is counted of a pair. */
  PairPeriods.Counts counts(int pair) {
    int from = FIELDS * partners[pair];
    return new PairPeriods.Counts(
        counts[from + ARTICLES],
        counts[from + STORIES],
        counts[from + STORIES_SURE],
        counts[from + SOURCES],
        counts[from + SENTENCES],
        counts[from + PARAGRAPHS]);
  }
}
