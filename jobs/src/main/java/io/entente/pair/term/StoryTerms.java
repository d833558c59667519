/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import io.entente.pair.count.BlockReader;
import io.entente.pair.count.BlockWriter;
import java.util.Arrays;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * A story in which a subject has a sentence, as one that may be the subject's typical one.
 *
 * @param id the story
 * @param sentences its sentences that name the subject, a headline included
 * @param day its date, in days since 1970-01-01
 * @param inTitle short hashes of the terms of its headline, in rising order
 * @param inText those of the sentences
 */
record StoryTerms(String id, int sentences, int day, int[] inTitle, int[] inText)
    implements Comparable<StoryTerms> {

  /** How many of a subject's stories may be the typical one: those with most sentences. */
  static final int MOST = 8;

  private static final int[] NONE = {};

  /** The hash of a term that stands in {@link #inTitle} and {@link #inText}. */
  static int shortHash(long hash) {
    return (int) (hash >>> 32);
  }

  boolean hasInTitle(long hash) {
    return Arrays.binarySearch(inTitle, shortHash(hash)) >= 0;
  }

  boolean has(long hash) {
    return hasInTitle(hash) || Arrays.binarySearch(inText, shortHash(hash)) >= 0;
  }

  /** A story without its terms. */
  static StoryTerms of(String id, int sentences, int day) {
    return new StoryTerms(id, sentences, day, NONE, NONE);
  }

  /** The same with terms. */
  StoryTerms with(int[] inItsTitle, int[] inItsText) {
    return new StoryTerms(id, sentences, day, inItsTitle, inItsText);
  }

  /** The same with no other terms than these, whose short hashes are in rising order. */
  StoryTerms only(int[] terms) {
    return new StoryTerms(id, sentences, day, among(inTitle, terms), among(inText, terms));
  }

  private static int[] among(int[] hashes, int[] terms) {
    return Arrays.stream(hashes).filter(hash -> Arrays.binarySearch(terms, hash) >= 0).toArray();
  }

  void write(BlockWriter writer) {
    writer.text(UTF8String.fromString(id));
    writer.number(sentences);
    writer.number(day);
    write(writer, inTitle);
    write(writer, inText);
  }

  private static void write(BlockWriter writer, int[] hashes) {
    writer.number(hashes.length);
    for (int hash : hashes) {
      writer.number(hash);
    }
  }

  static StoryTerms read(BlockReader reader) {
    String id = reader.text().toString();
    return new StoryTerms(id, reader.number(), reader.number(), hashes(reader), hashes(reader));
  }

  private static int[] hashes(BlockReader reader) {
    int[] hashes = new int[reader.number()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = reader.number();
    }
    return hashes;
  }

  /** Most sentences first, then the earliest. */
  @Override
  public int compareTo(StoryTerms other) {
    if (sentences != other.sentences) {
      return Integer.compare(other.sentences, sentences);
    }
    return day != other.day ? Integer.compare(day, other.day) : id.compareTo(other.id);
  }
}
