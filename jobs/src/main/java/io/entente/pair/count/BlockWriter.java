/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.util.Arrays;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Packs numbers and names into bytes. A number takes one byte for each seven bits, and a name that
 * repeats is written once and then stands as a number, see {@link BlockNames}. {@link BlockReader}
 * reads it.
 */
public final class BlockWriter {

  private static final int INITIAL = 1 << 10;
  private static final int MOST_OF_A_NUMBER = 5;
  private static final int LOW_BITS = 0x7f;
  private static final int MORE = 0x80;
  private static final int BITS = 7;

  private byte[] names = new byte[INITIAL];
  private int namesSize;
  private int nameCount;
  private byte[] bytes = new byte[INITIAL];
  private int size;

  /** Writes a number of 0 or more; a negative one takes five bytes. */
  public void number(int value) {
    if (size + MOST_OF_A_NUMBER > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * bytes.length);
    }
    size = put(value, bytes, size);
  }

  /** Writes a name that is not expected again. */
  public void text(UTF8String value) {
    byte[] text = value.getBytes();
    number(text.length);
    if (size + text.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + text.length));
    }
    System.arraycopy(text, 0, bytes, size, text.length);
    size += text.length;
  }

  /** Adds a name that is written by its number from now on, and returns the number. */
  public int addName(UTF8String name) {
    byte[] text = name.getBytes();
    int needed = namesSize + text.length + MOST_OF_A_NUMBER;
    if (needed > names.length) {
      names = Arrays.copyOf(names, Math.max(2 * names.length, needed));
    }
    namesSize = put(text.length, names, namesSize);
    System.arraycopy(text, 0, names, namesSize, text.length);
    namesSize += text.length;
    return nameCount++;
  }

  private static int put(int value, byte[] into, int at) {
    int rest = value;
    int next = at;
    while ((rest & ~LOW_BITS) != 0) {
      into[next++] = (byte) (rest & LOW_BITS | MORE);
      rest >>>= BITS;
    }
    into[next++] = (byte) rest;
    return next;
  }

  /** Bytes written so far, names included. */
  public int size() {
    return size + namesSize;
  }

  /** Everything written: the number of names, the names, the rest. */
  public byte[] toBytes() {
    byte[] all = new byte[MOST_OF_A_NUMBER + namesSize + size];
    int at = put(nameCount, all, 0);
    System.arraycopy(names, 0, all, at, namesSize);
    System.arraycopy(bytes, 0, all, at + namesSize, size);
    return Arrays.copyOf(all, at + namesSize + size);
  }
}
