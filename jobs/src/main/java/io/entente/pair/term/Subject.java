/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Whose terms are sought: a pair, or an actor alone.
 *
 * @param first the actor whose id comes first, or the one that there is
 * @param second the other; empty for an actor alone
 */
record Subject(String first, String second) implements Serializable, Comparable<Subject> {

  /** What stands for the other actor where there is none. */
  static final String NOBODY = "";

  boolean isPair() {
    return !second.equals(NOBODY);
  }

  /** Hash of a subject in a period, from the hashes of its actors. */
  static long hash(long first, long second, long period) {
    return Hashes.of(Hashes.of(first, second), period);
  }

  /** What stands for a month or, without one, a year in {@link #hash}. */
  static long period(LocalDate start, boolean isYear) {
    return isYear ? -start.getYear() : month(start);
  }

  /** Number of a month. */
  static int month(LocalDate date) {
    return 12 * date.getYear() + date.getMonthValue() - 1;
  }

  /** First day of the month of that number. */
  static LocalDate start(int month) {
    return LocalDate.of(month / 12, month % 12 + 1, 1);
  }

  @Override
  public int compareTo(Subject other) {
    int byFirst = first.compareTo(other.first);
    return byFirst != 0 ? byFirst : second.compareTo(other.second);
  }
}
