/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

import java.util.Arrays;

/**
 * Which of very many pairs to believe: q values after Benjamini and Hochberg.
 *
 * <p>A pair's q value is the smallest false discovery rate at which it is still accepted: among all
 * pairs with q of at most 0.05, about 5% or less are expected to be chance. Holds for independent
 * tests and for tests that depend positively on each other.
 *
 * <p>Source: Y. Benjamini and Y. Hochberg (1995), "Controlling the false discovery rate", Journal
 * of the Royal Statistical Society B 57(1), procedure (1), in the adjusted form {@code q(i) = min
 * over j >= i of p(j) m / j}.
 */
public final class FalseDiscovery {

  private FalseDiscovery() {}

  /**
   * The q values of tests that are all listed.
   *
   * @param logP natural logarithms of p values, as from {@link FisherExact#logP}; not changed
   * @return natural logarithms of q values, in the order of {@code logP}
   * @throws IllegalArgumentException if a value is no logarithm of a probability
   * @see #qValues(double[], long)
   */
  public static double[] qValues(double[] logP) {
    return qValues(logP, logP.length);
  }

  /**
   * The q values when tests with p = 1 were left out of the list, such as the pairs of actors that
   * never met. They are hypotheses all the same: without them in the count, pairs that met once by
   * chance look better than they are.
   *
   * <p>Every result is at least its p value and at most 0 (q = 1). Equal p values get equal q
   * values and a smaller p value never gets a larger q value. Needs memory for three arrays of the
   * input's length and time to sort one.
   *
   * @param logP natural logarithms of p values, negative infinity allowed; not changed
   * @param tests the number of hypotheses, at least the number of p values
   * @return natural logarithms of q values, in the order of {@code logP}; empty for none
   * @throws IllegalArgumentException if a value is NaN or above 0, or if {@code tests} is too small
   */
  public static double[] qValues(double[] logP, long tests) {
    if (tests < logP.length) {
      throw new IllegalArgumentException(
          "Cannot correct %d p values for %d tests: every p value is a test."
              .formatted(logP.length, tests));
    }
    double[] sorted = sortedCopy(logP);
    double[] sortedQ = qValuesOfSorted(sorted, tests);
    double[] logQ = new double[logP.length];
    for (int i = 0; i < logP.length; i++) {
      // Any of several equal p values will do: they share their q value.
      logQ[i] = sortedQ[Arrays.binarySearch(sorted, positiveZero(logP[i]))];
    }
    return logQ;
  }

  private static double[] sortedCopy(double[] logP) {
    double[] sorted = new double[logP.length];
    for (int i = 0; i < logP.length; i++) {
      if (!(logP[i] <= 0)) {
        throw new IllegalArgumentException(
            "Cannot correct p value number %d of %d: its logarithm %s must be at most 0."
                .formatted(i + 1, logP.length, logP[i]));
      }
      sorted[i] = positiveZero(logP[i]);
    }
    // A primitive sort: boxing a period's millions of indexes would cost more than the search.
    Arrays.sort(sorted);
    return sorted;
  }

  private static double[] qValuesOfSorted(double[] sorted, long tests) {
    double[] logQ = new double[sorted.length];
    double smallest = 0;
    for (int rank = sorted.length; rank > 0; rank--) {
      double p = sorted[rank - 1];
      smallest = Math.min(smallest, p + Math.log((double) tests / rank));
      logQ[rank - 1] = smallest;
    }
    return logQ;
  }

  /** Sorting tells the two zeros apart, probabilities do not. */
  private static double positiveZero(double value) {
    return value + 0.0;
  }
}
