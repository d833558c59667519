/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;
import java.util.Arrays;

/** Numbers words from 0 on, in a hash table with open addressing. */
final class WordNumbers implements Serializable {

  private static final int NONE = -1;

  private String[] words = new String[64];
  private int size;

  /** One more than the number of a word, or 0, at its hash or the next free place after it. */
  private int[] slots = new int[128];

  /** The number of a word, or -1 if it has none. */
  int number(String word) {
    int mask = slots.length - 1;
    for (int at = spread(word) & mask; slots[at] != 0; at = (at + 1) & mask) {
      if (words[slots[at] - 1].equals(word)) {
        return slots[at] - 1;
      }
    }
    return NONE;
  }

  /** The number of a word, which gets the next one if it has none. */
  int add(String word) {
    int known = number(word);
    if (known != NONE) {
      return known;
    }
    if (2 * (size + 1) > slots.length) {
      rehash(2 * slots.length);
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
    }
    words[size++] = word;
    place(size);
    return size - 1;
  }

  String word(int number) {
    return words[number];
  }

  void trim() {
    words = Arrays.copyOf(words, Math.max(1, size));
  }

  private void rehash(int length) {
    slots = new int[length];
    for (int slot = 1; slot <= size; slot++) {
      place(slot);
    }
  }

  private void place(int slot) {
    int mask = slots.length - 1;
    int at = spread(words[slot - 1]) & mask;
    while (slots[at] != 0) {
      at = (at + 1) & mask;
    }
    slots[at] = slot;
  }

  private static int spread(String word) {
    int hash = word.hashCode();
    return hash ^ hash >>> 15;
  }
}
