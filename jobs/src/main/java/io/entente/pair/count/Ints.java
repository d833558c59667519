/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.usage.Mend;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.Arrays;

/** A growing list of numbers, without an object for each. */
final class Ints {

  private static final int INITIAL = 16;

  /**
   * So many numbers an array of Java's holds everywhere. A task is given that much only when a
   * single actor has so many pairs in the articles of a month or year: a share has one at least.
   */
  private static final int MOST = Integer.MAX_VALUE - 8;

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

  /**
   * Adds a number.
   *
   * @throws UserMistake when no more fit into an array
   */
  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, grown(size));
    }
    values[size++] = value;
  }

  /** The next capacity after one that is full. */
  static int grown(int full) {
    if (full == MOST) {
      throw new UserMistake(
          Setting.MOST_ACTORS,
          "",
          "one actor's articles of a month or year pair it too often for one task: more than %,d times"
              .formatted(MOST),
          Mend.of(
              "pair fewer actors of an article, those with the most mentions: 'entente pair %s ...'",
              Setting.MOST_ACTORS));
    }
    return (int) Math.min(2L * full, MOST);
  }

  void clear() {
    size = 0;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
