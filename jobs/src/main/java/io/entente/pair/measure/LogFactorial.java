/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

/**
 * What {@code n ln n - n} leaves of the logarithm of a factorial, by Stirling's series (Abramowitz
 * and Stegun 1964, 6.1.41) and, where that is not exact enough, from the factorial itself.
 */
final class LogFactorial {

  /** From here on, the first left out term of the series is below 2e-16. */
  private static final int SERIES_START = 16;

  private static final double HALF_LN_2_PI = 0.5 * Math.log(2 * Math.PI);

  private static final double[] SMALL = small();

  private LogFactorial() {}

  /**
   * {@code ln n! - (n ln n - n)}, where {@code 0 ln 0} is 0.
   *
   * @param n 0 or more
   * @return nats; 0 for 0, 1 for 1, growing like half the logarithm
   */
  static double tail(long n) {
    if (n < SERIES_START) {
      return SMALL[(int) n];
    }
    double inverse = 1.0 / n;
    double square = inverse * inverse;
    double series =
        1.0 / 12
            - square
                * (1.0 / 360
                    - square * (1.0 / 1260 - square * (1.0 / 1680 - square * (1.0 / 1188))));
    return HALF_LN_2_PI + 0.5 * Math.log((double) n) + inverse * series;
  }

  private static double[] small() {
    double[] tails = new double[SERIES_START];
    double factorial = 1;
    for (int n = 1; n < SERIES_START; n++) {
      factorial *= n;
      tails[n] = Math.log(factorial) - (n * Math.log(n) - n);
    }
    return tails;
  }
}
