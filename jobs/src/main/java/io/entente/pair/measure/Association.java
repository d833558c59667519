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
    double[] k = {
      c.both(), c.a() - c.both(), c.b() - c.both(), c.total() - c.a() - c.b() + c.both()
    };
    double[] r = {c.a(), c.total() - c.a()};
    double[] q = {c.b(), c.total() - c.b()};
    double[] e = {
      r[0] * q[0] / c.total(),
      r[0] * q[1] / c.total(),
      r[1] * q[0] / c.total(),
      r[1] * q[1] / c.total()
    };
    double g = 0;
    for (int i = 0; i < 4; i++) {
      g += k[i] > 0 ? 2 * k[i] * Math.log(k[i] / e[i]) : 0;
    }
    return Math.max(0, g);
  }

  /** tmp. */
  public static double shrunkenLogRatio(Contingency c) {
    return Math.log((c.both() + 0.5) / (c.expected() + 0.5)) / Math.log(2);
  }
}
