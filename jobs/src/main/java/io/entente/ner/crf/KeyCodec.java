/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Ascending keys as differences of variable length: some four bytes a key. */
final class KeyCodec {

  private KeyCodec() {}

  static void write(long[] sorted, DataOutputStream out) throws IOException {
    out.writeInt(sorted.length);
    long last = 0;
    for (long key : sorted) {
      writeNumber(key - last, out);
      last = key;
    }
  }

  static long[] read(DataInputStream in) throws IOException {
    long[] keys = new long[in.readInt()];
    long last = 0;
    for (int i = 0; i < keys.length; i++) {
      last += readNumber(in);
      keys[i] = last;
    }
    return keys;
  }

  private static void writeNumber(long number, DataOutputStream out) throws IOException {
    long rest = number;
    while (rest >= 128) {
      out.writeByte((int) (rest & 127 | 128));
      rest >>>= 7;
    }
    out.writeByte((int) rest);
  }

  private static long readNumber(DataInputStream in) throws IOException {
    long number = 0;
    int shift = 0;
    int part = in.readUnsignedByte();
    while (part >= 128) {
      number |= (long) (part & 127) << shift;
      shift += 7;
      part = in.readUnsignedByte();
    }
    return number | (long) part << shift;
  }
}
