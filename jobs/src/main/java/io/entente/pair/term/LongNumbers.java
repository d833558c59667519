/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import java.io.Serializable;
import java.util.Arrays;

/** Numbers values other than 0 in the order of their arrival, in a table with open addressing. */
final class LongNumbers implements Serializable {

  private static final long serialVersionUID = 1;

  private static final int INITIAL = 16;
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  /** What is numbered nowhere. */
  static final int NONE = -1;

  private long[] keys = new long[INITIAL];
  private int[] numbers = new int[INITIAL];
  private int size;

  int size() {
    return size;
  }

  /** The number of a value, or {@link #NONE}. */
  int number(long value) {
    int at = place(value);
    return keys[at] == 0 ? NONE : numbers[at];
  }

  boolean contains(long value) {
    return number(value) != NONE;
  }

  /** The number of a value, which gets the next one if it has none. */
  int add(long value) {
    int at = place(value);
    if (keys[at] != 0) {
      return numbers[at];
    }
    if (2 * (size + 1) > keys.length) {
      grow();
      at = place(value);
    }
    keys[at] = value;
    numbers[at] = size;
    return size++;
  }

  /** The values in the order of their numbers. */
  long[] values() {
    long[] values = new long[size];
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0) {
        values[numbers[i]] = keys[i];
      }
    }
    return values;
  }

  void clear() {
    if (size > 0) {
      Arrays.fill(keys, 0);
      size = 0;
    }
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[2 * oldKeys.length];
    numbers = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        numbers[at] = oldNumbers[i];
      }
    }
  }

  private int place(long value) {
    int mask = keys.length - 1;
    int at = (int) (value * SPREAD >>> 32) & mask;
    while (keys[at] != 0 && keys[at] != value) {
      at = at + 1 & mask;
    }
    return at;
  }
}
