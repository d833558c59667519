/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

/**
 * Tells of most keys that are absent from a table that they are, by one bit of half a megabyte that
 * stays in the processor's cache (a Bloom filter with one hash).
 */
final class KeyFilter {

  private static final int BITS = 22;
  private static final int MASK = (1 << BITS) - 1;

  private final long[] words = new long[1 << BITS - 6];

  void add(long key) {
    int bit = bit(key);
    words[bit >> 6] |= 1L << bit;
  }

  /** 0 when the key is absent, else 1. */
  int bitOf(long key) {
    int bit = bit(key);
    return (int) (words[bit >> 6] >>> bit) & 1;
  }

  private static int bit(long key) {
    // Other bits than those that choose the slot, so that neighbours in the table differ here.
    return (int) (key >>> Hash.KEY_BITS - BITS) & MASK;
  }
}
