/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;

/**
 * Goes through bytes in Avro's binary form. Avro's own decoder takes the lengths that it reads for
 * granted: a damaged one makes it ask for gigabytes of memory, or go backwards. So what is given to
 * it was measured here before.
 */
final class AvroBytes {

  /** Seven bits a byte. */
  private static final int LONGEST_NUMBER = 10;

  private final byte[] bytes;
  private int next;

  AvroBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** How many bytes were gone through. */
  int position() {
    return next;
  }

  boolean atEnd() {
    return next == bytes.length;
  }

  byte[] slice(int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  /** Reads a number, which lengths and counts are too. */
  long readLong() throws IOException {
    long number = 0;
    for (int i = 0; i < LONGEST_NUMBER; i++) {
      if (atEnd()) {
        throw new EOFException("a number goes on behind the end");
      }
      byte b = bytes[next++];
      number |= (b & 0x7fL) << 7 * i;
      if (b >= 0) {
        return number >>> 1 ^ -(number & 1);
      }
    }
    throw new IOException("a number has more than %d bytes".formatted(LONGEST_NUMBER));
  }

  /** Reads a length and so many bytes. */
  byte[] readBytes() throws IOException {
    long length = readLong();
    int from = next;
    skip(length);
    return slice(from, next);
  }

  void skip(long count) throws IOException {
    if (count < 0) {
      throw new IOException("a length is negative: %d".formatted(count));
    }
    if (count > bytes.length - next) {
      throw new EOFException(
          "%d bytes should follow, and there are %d".formatted(count, bytes.length - next));
    }
    next += (int) count;
  }
}
