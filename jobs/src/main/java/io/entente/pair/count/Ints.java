/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.util.Arrays;

/** A growing list of numbers, without an object for each. */
final class Ints {

  private static final int INITIAL = 16;

  private int[] values;
  private int size;

  Ints() {
    this(INITIAL);
  }

  Ints(int capacity) {
    this.values = new int[Math.max(1, capacity)];
  }

  int size() {
    return size;
  }

  int get(int index) {
    return values[index];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  void clear() {
    size = 0;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
