/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.Arrays;

/** Where in the article a word that is somewhere capitalised occurs, and in which forms. */
final class Occurrences {

  /** Bits of {@link #forms}. */
  private static final int LOWER = 1;

  private static final int INSIDE = 2;
  private static final int START = 4;
  private static final int UPPER = 8;
  private static final int HEADLINE = 16;

  private static final int NONE = -1;

  private int[] slots = new int[64];
  private int[] next = new int[0];
  private int[] heads = new int[0];
  private int[] last = new int[0];
  private int[] forms = new int[0];

  void index(TokenGrid grid) {
    reserve(grid.size());
    for (int s = 0; s < grid.sentences(); s++) {
      for (int i = grid.begin(s); i < grid.end(s); i++) {
        WordType type = grid.types[i];
        heads[i] = NONE;
        next[i] = NONE;
        if (type.isWord() && type.casing != Casing.LOWER) {
          enter(grid, i, form(grid, s, i));
        }
      }
    }
    for (int s = 0; s < grid.sentences(); s++) {
      for (int i = grid.begin(s); i < grid.end(s); i++) {
        if (grid.types[i].casing == Casing.LOWER) {
          enterLower(grid, i);
        }
      }
    }
  }

  private void reserve(int size) {
    if (size > next.length) {
      next = new int[size * 2];
      heads = new int[size * 2];
      last = new int[size * 2];
      forms = new int[size * 2];
    }
    int wanted = Integer.highestOneBit(Math.max(64, size)) * 2;
    if (slots.length < wanted) {
      slots = new int[wanted];
    }
    Arrays.fill(slots, NONE);
  }

  private static int form(TokenGrid grid, int sentence, int place) {
    if (grid.mode(sentence) != SentenceMode.NORMAL) {
      return HEADLINE;
    }
    if (place == grid.begin(sentence)) {
      return START;
    }
    return grid.types[place].casing == Casing.UPPER ? UPPER : INSIDE;
  }

  private void enter(TokenGrid grid, int place, int form) {
    int slot = slotOf(grid, grid.types[place].lower);
    int head = slots[slot];
    if (head == NONE) {
      slots[slot] = place;
      heads[place] = place;
      forms[place] = form;
    } else {
      heads[place] = head;
      forms[head] |= form;
      next[last[head]] = place;
    }
    last[heads[place]] = place;
  }

  private void enterLower(TokenGrid grid, int place) {
    int head = slots[slotOf(grid, grid.types[place].lower)];
    if (head != NONE) {
      heads[place] = head;
      forms[head] |= LOWER;
    }
  }

  private int slotOf(TokenGrid grid, long lower) {
    int mask = slots.length - 1;
    int slot = (int) lower & mask;
    while (slots[slot] != NONE && grid.types[slots[slot]].lower != lower) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Whether the word at a place is capitalised somewhere in the article. */
  boolean known(int place) {
    return heads[place] != NONE;
  }

  /** The forms in which the word at a place occurs. */
  int formsAt(int place) {
    return forms[heads[place]];
  }

  /** The first place of the word at a place. */
  int first(int place) {
    return heads[place];
  }

  /** The next place of the same word, or -1. */
  int next(int place) {
    return next[place];
  }
}
