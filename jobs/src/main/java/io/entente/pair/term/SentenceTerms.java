/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import java.util.Arrays;

/** The terms of one sentence, in its order. */
final class SentenceTerms {

  private long[] terms = new long[64];
  private int[] shortHashes = new int[64];
  private int size;
  private int words;

  void clear() {
    size = 0;
    words = 0;
  }

  /** Adds a term: its key by the words as they are written in the story, and its hash. */
  void add(long formKey, long hash) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, 2 * size);
      shortHashes = Arrays.copyOf(shortHashes, 2 * size);
    }
    terms[size] = formKey;
    shortHashes[size] = StoryTerms.shortHash(hash);
    size++;
  }

  void addWords(int more) {
    words += more;
  }

  int size() {
    return size;
  }

  /** Words that may begin a term. */
  int words() {
    return words;
  }

  long term(int index) {
    return terms[index];
  }

  int shortHash(int index) {
    return shortHashes[index];
  }
}
