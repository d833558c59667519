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
 * The articles of one unit, or what a share of it counts, as arrays. Actors are numbered in the
 * order of their ids, so that a pair of numbers in rising order is a pair of ids in rising order.
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
  private final int[] pairedActors;
  private final int[] bySource;
  private final ActorLists paired;
  private final ActorLists named;
  private final int[] mentions;
  private final ActorLists sentences;
  private final ActorLists paragraphs;
  private final int ownActors;
  private final PartnerCounts partners;

  /** All articles of a unit. */
  UnitArticles(PeriodUnit unit, List<byte[]> blocks) {
    this(unit, blocks, List.of());
  }

  /**
   * What a share of a unit counts.
   *
   * @param blocks as {@link BlockCut} cuts them
   * @param answers counts of actors of other shares
   */
  UnitArticles(PeriodUnit unit, List<byte[]> blocks, List<byte[]> answers) {
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
    this.pairedActors = reader.pairedActors.toArray();
    this.mentions = reader.mentions.toArray();
    this.named = reader.named.buildUnsorted(rankOf);
    this.paired = reader.paired.build(rankOf);
    this.sentences = reader.sentences.build(rankOf);
    this.paragraphs = reader.paragraphs.build(rankOf);
    this.bySource = articlesBySource();
    this.ownActors = Arrays.stream(named.values()).max().orElse(ActorLists.END) + 1;
    this.partners =
        answers.isEmpty() ? PartnerCounts.NONE : PartnerCounts.read(answers, names, unit.subject());
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

  /**
   * How many actors are counted here: all, but in a share, where those behind them are only second
   * in its pairs.
   */
  int ownActors() {
    return ownActors;
  }

  /** What is known of the actors that are counted elsewhere. */
  PartnerCounts partners() {
    return partners;
  }

  /** Number of the actor of that id, which must be here. */
  int numberOf(UTF8String name) {
    return Arrays.binarySearch(names, name);
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

  /** How many actors of an article are paired, those that a share leaves out included. */
  int pairedActors(int article) {
    return pairedActors[article];
  }

  /**
   * The actors of each article that are paired: one list an article. Those are marked that a
   * mention names which is hardly wrong.
   */
  ActorLists paired() {
    return paired;
  }

  /** All own actors of each article, in no order: one list an article. */
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
        periods.add(new PeriodArticles(new Period(granularity, start, unit.subject()), articles));
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
}
