/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.Granularity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * The articles of one unit as arrays. Actors are numbered in the order of their ids, so that a pair
 * of numbers in rising order is a pair of ids in rising order.
 */
final class UnitArticles {

  /** Number of a publisher that is not known. */
  static final int NO_SOURCE = -1;

  private static final int INT_BITS = 32;

  private final PeriodUnit unit;
  private final UTF8String[] names;
  private final int[] days;
  private final int[] sources;
  private final boolean[] firsts;
  private final int[] bySource;
  private final ActorLists paired;
  private final ActorLists named;
  private final int[] mentions;
  private final ActorLists sentences;
  private final ActorLists paragraphs;

  UnitArticles(PeriodUnit unit, List<byte[]> blocks) {
    this.unit = unit;
    UnitBlockReader reader = new UnitBlockReader();
    blocks.forEach(reader::read);
    int[] rankOf = reader.ranks();
    this.names = reader.namesInOrder();
    this.days = reader.days.toArray();
    this.sources = reader.sources.toArray();
    this.firsts = new boolean[days.length];
    for (int i = 0; i < firsts.length; i++) {
      firsts[i] = reader.firsts.get(i) == 1;
    }
    this.mentions = reader.mentions.toArray();
    this.named = reader.named.buildUnsorted(rankOf);
    this.paired = reader.paired.build(rankOf);
    this.sentences = reader.sentences.build(rankOf);
    this.paragraphs = reader.paragraphs.build(rankOf);
    this.bySource = articlesBySource();
  }

  private int[] articlesBySource() {
    long[] keys = new long[sources.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (long) sources[i] << INT_BITS | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** How many actors it has. */
  int actors() {
    return names.length;
  }

  /** Id of an actor. */
  UTF8String name(int actor) {
    return names[actor];
  }

  int source(int article) {
    return sources[article];
  }

  boolean isFirst(int article) {
    return firsts[article];
  }

  /** The actors of each article that are paired: one list an article. */
  ActorLists paired() {
    return paired;
  }

  /** All actors of each article, in no order: one list an article. */
  ActorLists named() {
    return named;
  }

  /** For each place in {@link #named}, how often the article's story mentions the actor. */
  int[] mentions() {
    return mentions;
  }

  /** Actors that share a sentence, of first articles. */
  ActorLists sentences() {
    return sentences;
  }

  /** Actors that share a paragraph, of first articles. */
  ActorLists paragraphs() {
    return paragraphs;
  }

  /** The periods of that length that this unit counts, in their order. */
  List<PeriodArticles> periods(Granularity granularity) {
    if (!unit.counts(granularity)) {
      return List.of();
    }
    long[] keys =
        IntStream.of(bySource)
            .mapToLong(
                article -> granularity.start(LocalDate.ofEpochDay(days[article])).toEpochDay())
            .toArray();
    for (int i = 0; i < keys.length; i++) {
      keys[i] = keys[i] << INT_BITS | i;
    }
    Arrays.sort(keys);
    List<PeriodArticles> periods = new ArrayList<>();
    int from = 0;
    while (from < keys.length) {
      long day = keys[from] >> INT_BITS;
      int to = from;
      while (to < keys.length && keys[to] >> INT_BITS == day) {
        to++;
      }
      LocalDate start = LocalDate.ofEpochDay(day);
      if (unit.span().start(start).equals(unit.start())) {
        int[] articles =
            Arrays.stream(keys, from, to).mapToInt(key -> bySource[(int) key]).toArray();
        periods.add(new PeriodArticles(new Period(granularity, start), articles));
      }
      from = to;
    }
    return periods;
  }

  /**
   * The articles of a period.
   *
   * @param period the period
   * @param articles their numbers, those of one publisher behind each other
   */
  record PeriodArticles(Period period, int[] articles) {}

  /** Where shares of the unit's pairs begin: first actors of {@code shares + 1} equal parts. */
  int[] shareStarts(int shares) {
    long[] weights = new long[names.length + 1];
    int[] values = paired.values();
    int behind = 0;
    for (int at = values.length - 1; at >= 0; at--) {
      if (values[at] == ActorLists.END) {
        behind = 0;
      } else {
        weights[values[at] + 1] += behind++;
      }
    }
    int[] starts = new int[shares + 1];
    Arrays.fill(starts, names.length);
    starts[0] = 0;
    for (int actor = 0; actor < names.length; actor++) {
      weights[actor + 1] += weights[actor];
    }
    long all = weights[names.length];
    int share = 1;
    for (int actor = 1; actor < names.length; actor++) {
      while (share < shares && weights[actor] * (double) shares >= (double) all * share) {
        starts[share++] = actor;
      }
    }
    return starts;
  }
}
