/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

/** How a sentence is capitalised: in headlines capitals say little. */
enum SentenceMode {
  /** Capitals mark names and the beginning. */
  NORMAL,
  /** Most Words Begin With Capitals. */
  TITLE,
  /** ALL LETTERS ARE CAPITALS. */
  UPPER;

  private static final int LEAST_WORDS = 3;

  static SentenceMode of(WordType[] types, int begin, int end) {
    int words = 0;
    int lower = 0;
    int upper = 0;
    for (int i = begin; i < end; i++) {
      Casing casing = types[i].casing;
      if (types[i].isWord()) {
        words++;
        lower += casing == Casing.LOWER || casing == Casing.LATER ? 1 : 0;
        upper += casing == Casing.UPPER || casing == Casing.LETTER ? 1 : 0;
      }
    }
    if (words < LEAST_WORDS) {
      return NORMAL;
    }
    if (upper * 10 >= words * 9) {
      return UPPER;
    }
    return lower * 3 <= words && words >= 2 * LEAST_WORDS ? TITLE : NORMAL;
  }
}
