/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.util.Locale;

/** How figures are written for people. */
public final class Figures {

  private Figures() {}

  /** A whole number, its thousands apart. */
  public static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A share of 0 to 1 in percent. */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  /** A part of a whole in percent; 0 of nothing. */
  public static String percent(long part, long whole) {
    return percent(whole == 0 ? 0 : (double) part / whole);
  }

  /** A number with one digit after the point. */
  public static String tenths(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  /** A number with two digits after the point and its sign. */
  public static String signed(double number) {
    return String.format(Locale.ROOT, "%+.2f", number);
  }

  /** A probability. */
  public static String probability(double p) {
    return String.format(Locale.ROOT, "%.4f", p);
  }
}
