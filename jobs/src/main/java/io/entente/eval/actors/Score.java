/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

/**
 * Precision and recall in numbers.
 *
 * @param right what was found and is there
 * @param wrong what was found and is not there
 * @param missed what is there and was not found
 */
public record Score(int right, int wrong, int missed) {

  /** Share of what was found that is there. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** Share of what is there that was found. */
  public double recall() {
    return share(right, right + missed);
  }

  /** Harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
