/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

/** The 64-bit hashes that stand for words and features; a key keeps 40 bits of one. */
public final class Hash {

  /** Bits of a key. */
  static final int KEY_BITS = 40;

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;
  private static final long KEY_MASK = (1L << KEY_BITS) - 1;

  private Hash() {}

  /** Hash of a text (FNV-1a with a final mix). */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Hash of a part of a text. */
  static long of(CharSequence text, int begin, int end) {
    long hash = SEED;
    for (int i = begin; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return spread(hash);
  }

  /** Hash of an ordered pair. */
  public static long pair(long first, long second) {
    return spread(Long.rotateLeft(first, 23) * GOLDEN + second);
  }

  /** The key of a hash: 40 bits, never 0. */
  public static long key(long hash) {
    long key = hash & KEY_MASK;
    return key == 0 ? 1 : key;
  }

  private static long spread(long value) {
    long hash = value;
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    hash = (hash ^ (hash >>> 29)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }
}
