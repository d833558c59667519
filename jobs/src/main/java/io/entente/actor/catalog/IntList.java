/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;
import java.util.Arrays;

/** A growing list of numbers, without an object for each. */
final class IntList implements Serializable {

  private int[] values = new int[64];
  private int size;

  int size() {
    return size;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = value;
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  void trim() {
    values = Arrays.copyOf(values, Math.max(1, size));
  }
}
