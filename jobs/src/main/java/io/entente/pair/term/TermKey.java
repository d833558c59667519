/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

/** Up to three numbers of words in one of 64 bits. */
final class TermKey {

  /** Bits of a word's number. */
  static final int BITS = 21;

  private static final long MASK = (1L << BITS) - 1;

  private TermKey() {}

  /** The key of one word more; 0 is the key of none. */
  static long with(long key, int length, int word) {
    return key | (long) (word + 1) << length * BITS;
  }

  /** How many words. */
  static int length(long key) {
    if (key >>> 2 * BITS != 0) {
      return 3;
    }
    return key >>> BITS != 0 ? 2 : 1;
  }

  /** The number of a word of it. */
  static int word(long key, int index) {
    return (int) (key >>> index * BITS & MASK) - 1;
  }
}
