/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.spark.unsafe.types.UTF8String;

/** Reads the articles of a unit's block one after the other; each takes the place of the last. */
final class BlockArticles {

  private static final int INT_BITS = 32;
  private static final int INITIAL = 16;
  private static final int PAIRED = 1;
  private static final int SURE = 2;
  private static final int ONE_MENTION = 4;

  private final BlockReader reader;
  private int day;
  private boolean isFirst;
  private int source;
  private int pairedActors;
  private int size;
  private int[] actors = new int[INITIAL];
  private int[] counts = new int[INITIAL];
  private final Ints sentences = new Ints();
  private final Ints paragraphs = new Ints();

  BlockArticles(byte[] block) {
    this.reader = new BlockReader(block);
  }

  /** The names of actors and publishers, by their number. */
  UTF8String[] names() {
    return reader.names();
  }

  /** For each name, its number in the order of names. */
  int[] ranks() {
    UTF8String[] names = names();
    int[] order =
        IntStream.range(0, names.length)
            .boxed()
            .sorted(Comparator.comparing(name -> names[name]))
            .mapToInt(Integer::intValue)
            .toArray();
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  /** Goes to the next article; false if there is none. */
  boolean next() {
    if (reader.isAtEnd()) {
      return false;
    }
    day = reader.number();
    int flags = reader.number();
    isFirst = flags % 2 == 1;
    source = flags >= 2 ? reader.number() : UnitArticles.NO_SOURCE;
    pairedActors = reader.number();
    size = reader.number();
    if (size > actors.length) {
      actors = new int[Math.max(size, 2 * actors.length)];
      counts = new int[actors.length];
    }
    for (int i = 0; i < size; i++) {
      actors[i] = reader.number();
      counts[i] = reader.number();
    }
    readGroups(sentences);
    readGroups(paragraphs);
    return true;
  }

  private void readGroups(Ints groups) {
    groups.clear();
    for (int left = isFirst ? reader.number() : 0; left > 0; left--) {
      groups.add(reader.number());
    }
  }

  /** The date, in days since 1970-01-01. */
  int day() {
    return day;
  }

  /** Whether it is its story's first article. */
  boolean isFirst() {
    return isFirst;
  }

  /** The publisher's name's number, or {@link UnitArticles#NO_SOURCE}. */
  int source() {
    return source;
  }

  /** How many actors of the whole article are paired, those that the block leaves out included. */
  int pairedActors() {
    return pairedActors;
  }

  /** How many actors stand here. */
  int size() {
    return size;
  }

  /** The number of an actor's name. */
  int actor(int index) {
    return actors[index];
  }

  /** How often the story mentions an actor; 0 if another share counts it. */
  int mentions(int index) {
    return counts[index] / ONE_MENTION;
  }

  /** Whether an actor is paired. */
  boolean isPaired(int index) {
    return (counts[index] & PAIRED) != 0;
  }

  /** Whether an actor is paired by a mention that is hardly wrong. */
  boolean isSure(int index) {
    return (counts[index] & SURE) != 0;
  }

  /** Who shares a sentence: lists of indexes of actors, each with its length before it. */
  Ints sentences() {
    return sentences;
  }

  /** Who shares a paragraph: lists of indexes of actors, each with its length before it. */
  Ints paragraphs() {
    return paragraphs;
  }

  /** The indexes of the actors in the order of these ranks of their names. */
  int[] order(int[] ranks) {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) ranks[actors[i]] << INT_BITS | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
  }

  /** Writes what comes before an article's actors. */
  static void writeHead(
      BlockWriter writer, int day, boolean isFirst, int source, BlockNames sources, int paired) {
    boolean hasSource = source != UnitArticles.NO_SOURCE;
    writer.number(day);
    writer.number((isFirst ? 1 : 0) + (hasSource ? 2 : 0));
    if (hasSource) {
      sources.write(source);
    }
    writer.number(paired);
  }

  /** What is written of an actor of an article: its mentions, whether it is paired, and surely. */
  static int counts(int mentions, boolean isPaired, boolean isSure) {
    return ONE_MENTION * mentions + (isPaired ? PAIRED : 0) + (isPaired && isSure ? SURE : 0);
  }

  /** Writes an actor of an article with its {@link #counts}. */
  static void writeActor(BlockWriter writer, int actor, BlockNames actors, int counts) {
    actors.write(actor);
    writer.number(counts);
  }

  /** Writes who shares sentences or paragraphs. */
  static void writeGroups(BlockWriter writer, Ints groups) {
    writer.number(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      writer.number(groups.get(i));
    }
  }
}
