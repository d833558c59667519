/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the words of texts as they are written, and knows of each what it is folded to and where
 * in a term it may stand. A word that was seen before costs no object.
 */
final class FormNumbers {

  /** So many that three numbers fit into one of 64 bits, and one is left for none. */
  static final int MOST = (1 << TermKey.BITS) - 2;

  private static final int INITIAL = 1 << 10;
  private static final int HASH = 31;

  private String[] forms = new String[INITIAL];
  private WordKind[] kinds = new WordKind[INITIAL];
  private int[] folds = new int[INITIAL];
  private long[] hashes = new long[INITIAL];

  /** One more than the number of a form, or 0, at its hash or the next free place after it. */
  private int[] slots = new int[2 * INITIAL];

  private final Map<String, Integer> foldNumbers = new HashMap<>();
  private int size;

  int size() {
    return size;
  }

  /** The number of the word that stands there in a text. */
  int number(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = HASH * hash + text.charAt(i);
    }
    int mask = slots.length - 1;
    int at = (hash ^ hash >>> 15) & mask;
    for (; slots[at] != 0; at = at + 1 & mask) {
      String known = forms[slots[at] - 1];
      if (known.length() == end - begin && text.startsWith(known, begin)) {
        return slots[at] - 1;
      }
    }
    return add(text.substring(begin, end));
  }

  /** The word as it is written. */
  String form(int number) {
    return forms[number];
  }

  WordKind kind(int number) {
    return kinds[number];
  }

  /** Number of what the word is folded to. */
  int fold(int number) {
    return folds[number];
  }

  /** Hash of what the word is folded to. */
  long hash(int number) {
    return hashes[number];
  }

  private int add(String form) {
    if (2 * (size + 1) > slots.length) {
      rehash();
    }
    if (size == forms.length) {
      forms = Arrays.copyOf(forms, 2 * size);
      kinds = Arrays.copyOf(kinds, 2 * size);
      folds = Arrays.copyOf(folds, 2 * size);
      hashes = Arrays.copyOf(hashes, 2 * size);
    }
    String fold = WordFold.of(form);
    forms[size] = form;
    kinds[size] = WordKind.of(form);
    folds[size] = foldNumbers.computeIfAbsent(fold, unseen -> foldNumbers.size());
    hashes[size] = Hashes.of(fold);
    place(++size);
    return size - 1;
  }

  private void rehash() {
    slots = new int[2 * slots.length];
    for (int slot = 1; slot <= size; slot++) {
      place(slot);
    }
  }

  private void place(int slot) {
    int mask = slots.length - 1;
    int hash = forms[slot - 1].hashCode();
    int at = (hash ^ hash >>> 15) & mask;
    while (slots[at] != 0) {
      at = at + 1 & mask;
    }
    slots[at] = slot;
  }
}
