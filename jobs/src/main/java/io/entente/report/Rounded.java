/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import java.math.BigDecimal;
import java.math.MathContext;

/** Figures with as many digits as a person reads. */
final class Rounded {

  private static final MathContext DIGITS = new MathContext(4);

  private Rounded() {}

  /** The value to four digits. */
  static double of(double value) {
    return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
  }
}
