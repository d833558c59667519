/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

/**
 * The distance between a two by two table and the one expected under independence: the sum over the
 * four cells of {@code k ln(k / e) - (k - e)}, in nats.
 *
 * <p>The second part adds up to zero over the table. It is kept because it makes every term
 * non-negative, so that nothing cancels: the textbook form adds terms of the size of the corpus to
 * find a difference the size of a few stories (Loader 2000, "Fast and accurate computation of
 * binomial probabilities", makes the same move).
 */
final class Deviance {

  /** Below this, the series' first left out term is under 1e-16 of its sum. */
  private static final double SERIES_LIMIT = 0.01;

  private Deviance() {}

  /** The deviance in nats, 0 for an independent table. */
  static double of(Contingency table) {
    double excess = table.excess();
    double total = table.total();
    double a = table.a();
    double b = table.b();
    double notA = table.total() - table.a();
    double notB = table.total() - table.b();
    // The mixed cells are added first so that exchanging a and b changes no bit.
    double mixed =
        term(table.onlyA(), a * notB / total, -excess)
            + term(table.onlyB(), notA * b / total, -excess);
    double equal =
        term(table.both(), a * b / total, excess)
            + term(table.neither(), notA * notB / total, excess);
    return mixed + equal;
  }

  /** One cell: {@code excess} is observed less expected, passed in because it is known better. */
  private static double term(double observed, double expected, double excess) {
    if (observed == 0) {
      return expected;
    }
    double relative = excess / expected;
    if (Math.abs(relative) < SERIES_LIMIT) {
      return excess * relative * series(relative);
    }
    return observed * Math.log(observed / expected) - excess;
  }

  /** {@code ((1 + x) ln(1 + x) - x) / x²}: the sum of {@code (-x)^n / ((n + 1)(n + 2))}. */
  private static double series(double x) {
    double sum = 1.0 / 72;
    sum = 1.0 / 56 - x * sum;
    sum = 1.0 / 42 - x * sum;
    sum = 1.0 / 30 - x * sum;
    sum = 1.0 / 20 - x * sum;
    sum = 1.0 / 12 - x * sum;
    sum = 1.0 / 6 - x * sum;
    return 1.0 / 2 - x * sum;
  }
}
