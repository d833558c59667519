/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.Arrays;

/** Numbers under 2^24 by 40-bit keys: open addressing, key and number in one long. */
public final class KeyTable {

  /** What {@link #find} gives for a key that is not there. */
  public static final int ABSENT = -1;

  private static final int VALUE_BITS = 64 - Hash.KEY_BITS;
  private static final int MAX_VALUE = (1 << VALUE_BITS) - 1;

  private long[] slots;
  private int size;

  /** An empty table with room for a number of keys. */
  public KeyTable(int expected) {
    slots = new long[Integer.highestOneBit(Math.max(4, expected)) * 4];
  }

  /** The number of a key, or {@link #ABSENT}. */
  public int find(long key) {
    int mask = slots.length - 1;
    int at = (int) key & mask;
    long slot = slots[at];
    while (slot != 0) {
      if (slot >>> VALUE_BITS == key) {
        return (int) slot & MAX_VALUE;
      }
      at = (at + 1) & mask;
      slot = slots[at];
    }
    return ABSENT;
  }

  /**
   * The numbers of many keys, or {@link #ABSENT}. All first slots are read before any is looked at:
   * so the processor waits for them together, and not for one after the other.
   *
   * @param found takes the number of each key at the key's place
   */
  void find(long[] keys, int count, long[] found) {
    int mask = slots.length - 1;
    for (int i = 0; i < count; i++) {
      found[i] = slots[(int) keys[i] & mask];
    }
    for (int i = 0; i < count; i++) {
      long slot = found[i];
      found[i] = slot >>> VALUE_BITS == keys[i] ? slot & MAX_VALUE : find(keys[i]);
    }
  }

  /** Sets the number of a key. */
  public void put(long key, int value) {
    if (value < 0 || value > MAX_VALUE) {
      throw new IllegalArgumentException(
          "Cannot index feature: number " + value + " is outside 0 to " + MAX_VALUE);
    }
    if (size * 2 > slots.length) {
      grow();
    }
    int at = slotOf(key);
    if (slots[at] == 0) {
      size++;
    }
    slots[at] = key << VALUE_BITS | value;
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  /** All keys in ascending order. */
  public long[] sortedKeys() {
    long[] keys = new long[size];
    int n = 0;
    for (long slot : slots) {
      if (slot != 0) {
        keys[n++] = slot >>> VALUE_BITS;
      }
    }
    Arrays.sort(keys);
    return keys;
  }

  private int slotOf(long key) {
    int mask = slots.length - 1;
    int at = (int) key & mask;
    while (slots[at] != 0 && slots[at] >>> VALUE_BITS != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long slot : old) {
      if (slot != 0) {
        slots[slotOf(slot >>> VALUE_BITS)] = slot;
      }
    }
  }
}
