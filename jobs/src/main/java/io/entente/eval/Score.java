/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import java.util.Locale;

/**
 * How well two sets agree; shares from 0 to 1, and 0 where there is nothing to divide by.
 *
 * @param precision right among found
 * @param recall found among true
 * @param f1 their harmonic mean
 * @param found how many were found
 * @param gold how many are true
 */
public record Score(double precision, double recall, double f1, int found, int gold) {

  static Score of(int rightFound, int found, int rightGold, int gold) {
    double precision = found == 0 ? 0 : (double) rightFound / found;
    double recall = gold == 0 ? 0 : (double) rightGold / gold;
    double sum = precision + recall;
    return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum, found, gold);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "P %.2f R %.2f F1 %.2f", 100 * precision, 100 * recall, 100 * f1);
  }
}
