/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

/** tmp. */
public final class Association {
  private Association() {}

  /** tmp. */
  public static double npmi(Contingency c) {
    if (c.both() == 0) return -1;
    if (c.both() == c.total()) return 1;
    return Math.log(c.both() / c.expected()) / -Math.log((double) c.both() / c.total());
  }

  /** tmp. */
  public static double logLikelihoodRatio(Contingency c) {
    return 0;
  }

  /** tmp. */
  public static double shrunkenLogRatio(Contingency c) {
    return Math.log((c.both() + 0.5) / (c.expected() + 0.5)) / Math.log(2);
  }
}
