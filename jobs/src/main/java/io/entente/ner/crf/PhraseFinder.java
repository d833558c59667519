/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.Arrays;

/** Marks the longest phrases of the gazetteer, of two words or more, in a sentence. */
final class PhraseFinder {

  /** Bits above those of the lists: where in the phrase the word stands. */
  private static final int FIRST = 1 << 16;

  private static final int INNER = 2 << 16;
  private static final int LAST = 3 << 16;

  private PhraseFinder() {}

  static void mark(TokenGrid grid, int sentence, Gazetteer gazetteer) {
    int end = grid.end(sentence);
    int place = grid.begin(sentence);
    while (place < end) {
      place = markFrom(grid, place, end, gazetteer);
    }
  }

  /** Marks the longest phrase that begins at a place; gives the next place to try. */
  private static int markFrom(TokenGrid grid, int place, int end, Gazetteer gazetteer) {
    WordType type = grid.types[place];
    int found = type.lists;
    if (!type.casing.capitalised() || (found & Gazetteer.PREFIX) == 0) {
      return place + 1;
    }
    long hash = type.lower;
    int lists = 0;
    int after = place + 1;
    for (int next = place + 1; next < end && (found & Gazetteer.PREFIX) != 0; next++) {
      hash = Hash.pair(hash, grid.types[next].lower);
      found = gazetteer.find(hash);
      if ((found & ~Gazetteer.PREFIX) != 0) {
        lists = found & ~Gazetteer.PREFIX;
        after = next + 1;
      }
    }
    if (lists != 0) {
      Arrays.fill(grid.phrases, place + 1, after - 1, lists | INNER);
      grid.phrases[place] = lists | FIRST;
      grid.phrases[after - 1] = lists | LAST;
    }
    return after;
  }
}
