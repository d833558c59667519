/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogFactorialTest {

  @Test
  void tailAddsUpToLogFactorial_onBothSidesOfTheSeries() {
    assertThat(LogFactorial.tail(0)).isZero();
    double sum = 0;
    for (int n = 1; n <= 170; n++) {
      sum += Math.log(n);
      assertThat(LogFactorial.tail(n) + n * Math.log(n) - n)
          .as("ln %d!", n)
          .isCloseTo(sum, within(4e-13));
    }
  }

  @Test
  void tailMeetsTheTable_whereTheSeriesStarts() {
    // tail(n) - tail(n - 1) = (n - 1) ln(n - 1) - (n - 1) ln n + 1
    for (int n = 2; n < 40; n++) {
      double step = 1 - (n - 1) * Math.log1p(1.0 / (n - 1));
      assertThat(LogFactorial.tail(n) - LogFactorial.tail(n - 1))
          .as("step to %d", n)
          .isCloseTo(step, within(1.5e-14));
    }
  }
}
