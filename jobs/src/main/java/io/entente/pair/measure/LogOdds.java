/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

/**
 * How much something marks a part of a whole against the rest of it: the weighted log-odds ratio
 * with an informative Dirichlet prior, as a z-score (Monroe, Colaresi and Quinn 2008, "Fightin'
 * Words", equations 16 and 22).
 *
 * <p>The prior is worth {@value #PRIOR_WEIGHT} observations at the rate of the whole, and half an
 * observation for and against (Jeffreys), without which what the rest never has would have a
 * variance without bound.
 *
 * @param in how often it occurs in the part
 * @param part size of the part: everything that could have been it
 * @param all how often it occurs in the whole, the part included
 * @param whole size of the whole
 */
public record LogOdds(long in, long part, long all, long whole) {

  /** Observations that the prior is worth. */
  public static final double PRIOR_WEIGHT = 100;

  private static final double JEFFREYS = 0.5;

  /** Checks that the part is one of the whole. */
  public LogOdds {
    if (in < 0 || in > part || all < in || whole < part || all - in > whole - part) {
      throw new IllegalArgumentException(
          "%d of %d are no part of %d of %d".formatted(in, part, all, whole));
    }
  }

  /** The z-score: above 0 where the part has more of it; 1.96 is p = 0.05 for a single one. */
  public double zScore() {
    return ratio() / Math.sqrt(1 / (in + prior()) + 1 / (all - in + prior()));
  }

  /** Natural logarithm of the ratio of the odds in the part to those in the rest. */
  public double ratio() {
    return logOdds(in, part) - logOdds(all - in, whole - part);
  }

  private double logOdds(long found, long size) {
    double with = found + prior();
    return Math.log(with / (size + PRIOR_WEIGHT + 2 * JEFFREYS - with));
  }

  private double prior() {
    return JEFFREYS + (whole == 0 ? 0 : PRIOR_WEIGHT * all / whole);
  }
}
