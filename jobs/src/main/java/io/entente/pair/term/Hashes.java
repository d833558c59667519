/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

/**
 * Numbers of 64 bits that stand for words, terms and subjects: equal ones are taken to be equal.
 */
final class Hashes {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final long FIRST = 0xbf58476d1ce4e5b9L;
  private static final long SECOND = 0x94d049bb133111ebL;

  private Hashes() {}

  /** Of a text (FNV-1a, then mixed); never 0. */
  static long of(CharSequence text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return mixed(hash);
  }

  /** Of one thing and the next; never 0. */
  static long of(long first, long next) {
    return mixed(first * PRIME + next);
  }

  /** The finisher of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long hash) {
    long mixed = hash + GOLDEN;
    mixed = (mixed ^ mixed >>> 30) * FIRST;
    mixed = (mixed ^ mixed >>> 27) * SECOND;
    mixed ^= mixed >>> 31;
    return mixed == 0 ? GOLDEN : mixed;
  }
}
