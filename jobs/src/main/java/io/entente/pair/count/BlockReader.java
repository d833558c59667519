/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import org.apache.spark.unsafe.types.UTF8String;

/** Reads what a {@link BlockWriter} wrote. */
public final class BlockReader {

  private static final int LOW_BITS = 0x7f;
  private static final int BITS = 7;

  private final byte[] bytes;
  private final UTF8String[] names;
  private int at;

  public BlockReader(byte[] bytes) {
    this.bytes = bytes;
    this.names = new UTF8String[number()];
    for (int i = 0; i < names.length; i++) {
      names[i] = text();
    }
  }

  /** Whether nothing is left. */
  public boolean isAtEnd() {
    return at == bytes.length;
  }

  /** The next number. */
  public int number() {
    int value = 0;
    int shift = 0;
    int next;
    do {
      next = bytes[at++];
      value |= (next & LOW_BITS) << shift;
      shift += BITS;
    } while (next < 0);
    return value;
  }

  /** The next name that was not expected to repeat. */
  public UTF8String text() {
    int length = number();
    UTF8String text = UTF8String.fromBytes(bytes, at, length);
    at += length;
    return text;
  }

  /** All names that may repeat, by their number. */
  public UTF8String[] names() {
    return names;
  }
}
