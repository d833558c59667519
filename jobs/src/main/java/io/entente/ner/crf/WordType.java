/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.Arrays;

/** All that features need of a word, worked out once: hashes instead of strings. */
public final class WordType {

  /** Longest prefix and suffix that count. */
  static final int MAX_AFFIX = 4;

  final long word;
  final long lower;
  final long shape;
  final long brief;
  final Casing casing;
  final boolean quiet;
  final int lists;
  final long[] affixes;
  final long[] parts;
  final int finest;
  final int fine;
  final int coarse;
  final int coarsest;
  private final float[] vector;

  /** Scores that the word adds to its neighbours and itself; set by the tagger, not in training. */
  float[] sums;

  private WordType(String plain, Lexicon lexicon, Casing casing) {
    String caseless = Spelling.lower(plain);
    this.word = Hash.of(Spelling.withoutNumbers(plain));
    this.lower = Hash.of(Spelling.withoutNumbers(caseless));
    this.shape = Hash.of(Spelling.shape(plain));
    this.brief = Hash.of(Spelling.briefShape(plain));
    this.casing = casing;
    this.quiet = casing.quiet();
    this.lists = lexicon.gazetteer().find(Hash.of(caseless));
    this.affixes = affixes(caseless);
    this.parts = parts(caseless);
    int row = lexicon.codes().row(caseless);
    int[] path = lexicon.codes().clusters(row);
    this.finest = path[0];
    this.fine = path[1];
    this.coarse = path[2];
    this.coarsest = path[3];
    this.vector = row == KeyTable.ABSENT ? null : lexicon.codes().vector(row);
  }

  /** What a lexicon and its letters say about a word. */
  public static WordType of(String word, Lexicon lexicon) {
    String plain = Spelling.plain(word);
    return new WordType(plain, lexicon, Casing.of(plain));
  }

  /** What stands before and behind a sentence. */
  public static WordType edge() {
    return new WordType("\u0000", Lexicon.empty(), Casing.EDGE);
  }

  /** The class of its letters. */
  public Casing casing() {
    return casing;
  }

  /** The dense vector; null where the lexicon has none. */
  float[] vector() {
    return vector;
  }

  /** Whether it holds letters, so that other occurrences of it tell something. */
  boolean isWord() {
    return casing != Casing.EDGE && casing != Casing.SIGN && casing != Casing.NUMBER;
  }

  private static long[] affixes(String lower) {
    long[] affixes = new long[2 * MAX_AFFIX];
    int count = 0;
    for (int length = 1; length <= MAX_AFFIX && length < lower.length(); length++) {
      affixes[count++] = Hash.pair(length, Hash.of(lower, 0, length));
      affixes[count++] =
          Hash.pair(-length, Hash.of(lower, lower.length() - length, lower.length()));
    }
    return Arrays.copyOf(affixes, count);
  }

  private static long[] parts(String lower) {
    if (lower.length() < 3 || lower.indexOf('-') < 0) {
      return new long[0];
    }
    return Arrays.stream(lower.split("-")).filter(p -> !p.isEmpty()).mapToLong(Hash::of).toArray();
  }
}
