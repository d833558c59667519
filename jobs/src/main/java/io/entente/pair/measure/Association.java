/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

/**
 * How strongly two actors belong together, from the stories of one period.
 *
 * <p>All functions are symmetric in the two actors, allocate nothing and never return NaN or an
 * infinity.
 */
public final class Association {

  /**
   * The prior of {@link #shrunkenLogRatio(Contingency)}: half a story, expected and observed.
   *
   * <p>It is the strength that Norén, Hopstadius and Bate (2013) use for ratios of observed to
   * expected counts. A pair that was never expected can gain at most a factor 3 from one story, 5
   * from two and 21 from ten, however rare its actors are, where the plain ratio would say
   * thousands each time. After two such stories the 95% credible interval of the ratio still holds
   * 1 (it starts at 0.83), after three no longer (1.69): two sightings alone are never enough. From
   * ten expected stories on the prior changes the ratio by less than 5%.
   */
  public static final double PRIOR_STORIES = 0.5;

  private static final double LN_2 = Math.log(2);

  /** Where {@code ln(1 + x)} and {@code ln} of the ratio itself are equally exact. */
  private static final double NEAR_INDEPENDENCE = 0.5;

  private Association() {}

  /**
   * Normalized pointwise mutual information: {@code ln(p(a,b) / (p(a) p(b))) / -ln p(a,b)}.
   *
   * <p>Without unit, -1 to 1: 1 when the actors only appear together, 0 when they are independent,
   * -1 when they never meet (the limit). If both appear in every story the quotient is 0/0; by
   * convention it is then 1, since neither appears without the other. Comparable between rare and
   * frequent pairs, but says nothing about evidence: a pair seen once can have 1.
   *
   * <p>Source: G. Bouma (2009), "Normalized (pointwise) mutual information in collocation
   * extraction", the definition of normalized PMI.
   *
   * @return a value from -1 to 1
   */
  public static double npmi(Contingency table) {
    if (table.both() == 0) {
      return -1;
    }
    if (table.both() == table.total()) {
      return 1;
    }
    double surprise = Math.log1p((double) (table.total() - table.both()) / table.both());
    return Math.max(-1, Math.min(1, pointwiseInformation(table) / surprise));
  }

  /** {@code ln(both / expected)}, exact also where the two are nearly equal. */
  private static double pointwiseInformation(Contingency table) {
    double relative = table.excess() / table.expected();
    return Math.abs(relative) < NEAR_INDEPENDENCE
        ? Math.log1p(relative)
        : Math.log(table.both() / table.expected());
  }

  /**
   * Log-likelihood ratio G² of dependence against independence: twice the sum of {@code k ln(k /
   * e)} over the four cells of the table, observed {@code k} and expected {@code e}.
   *
   * <p>At least 0, without upper limit, growing with the number of stories; 0 for independent
   * actors and when one appears in no or in every story. For independent actors it follows about a
   * chi-squared distribution with one degree of freedom (3.84 is exceeded by 5% of pairs, 10.83 by
   * 0.1%), also for the small counts where Pearson's chi-squared fails. It has no sign: actors who
   * avoid each other also score high, so look at the sign of {@link Contingency#excess()} or at
   * {@link #npmi}.
   *
   * <p>Source: T. Dunning (1993), "Accurate methods for the statistics of surprise and
   * coincidence", Computational Linguistics 19(1), section on likelihood ratios of binomials,
   * {@code -2 log lambda}.
   *
   * @return G², at least 0
   */
  public static double logLikelihoodRatio(Contingency table) {
    return 2 * Deviance.of(table);
  }

  /**
   * How many times more stories than expected name both actors, as a power of two, shrunk towards
   * none: {@code log2((both + k) / (expected + k))} with {@code k} = {@link #PRIOR_STORIES}.
   *
   * @return doublings; 0 as expected, 1 twice as often, -1 half as often
   * @see #shrunkenLogRatio(Contingency, double)
   */
  public static double shrunkenLogRatio(Contingency table) {
    return shrunkenLogRatio(table, PRIOR_STORIES);
  }

  /**
   * The same with another prior. If {@code both} is Poisson with mean {@code r * expected} and
   * {@code r} has a gamma prior of shape and rate {@code k} (mean 1: as expected), then {@code
   * (both + k) / (expected + k)} is the posterior mean of {@code r}.
   *
   * <p>In doublings; from {@code -log2(1 + expected / k)} when the actors never meet to below
   * {@code log2(1 + both / k)}.
   *
   * <p>Source: G. N. Norén, J. Hopstadius and A. Bate (2013), "Shrinkage observed-to-expected
   * ratios for robust and transparent large-scale pattern discovery", Statistical Methods in
   * Medical Research 22(1), the information component.
   *
   * @param priorStories {@code k}, above 0 and finite; the larger, the more stories a pair needs
   * @throws IllegalArgumentException if {@code priorStories} is not above 0 and finite
   */
  public static double shrunkenLogRatio(Contingency table, double priorStories) {
    if (!(priorStories > 0 && priorStories < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "Cannot shrink with a prior of %s stories: it must be above 0 and finite, such as %s."
              .formatted(priorStories, PRIOR_STORIES));
    }
    return Math.log((table.both() + priorStories) / (table.expected() + priorStories)) / LN_2;
  }
}
