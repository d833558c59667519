/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

/**
 * The noise-corrected backbone: which edges of a weighted network are stronger than the strengths
 * of their two ends explain, by more than the noise in their weight.
 *
 * <p>The network is undirected and without loops: actors, joined by the stories that name both. Its
 * total is the sum of all strengths, that is <em>twice</em> the sum of all weights (twice {@code
 * pair_weight} of the period), since every edge adds to the strength of both ends.
 *
 * <p>Source: M. Coscia and F. Neffke (2017), "Network Backboning with Noisy Data", ICDE 2017,
 * arXiv:1701.07336, section on the noise-corrected backbone. Weights are binomial with {@code
 * total} draws. The probability of an edge has a beta prior whose mean and variance are those of a
 * hypergeometric draw; its posterior mean gives the variance of the weight, and the delta method
 * that of the score. One difference to the authors' published code: it computes the second
 * parameter of the prior with {@code 1 - mean²} where the prior's mean demands {@code (1 - mean)²};
 * here the prior has the mean and variance that the paper asks for. For edges that are expected to
 * hold a small part of the total, both agree.
 *
 * <p>Two actors that are rare in the network pass with a single story, because nothing in their
 * strengths explains it: the backbone clears hubs of ties that their size explains, it does not ask
 * for evidence. Combine it with a q value or a minimum of stories.
 *
 * <p>All functions are symmetric in the two ends and allocate nothing.
 */
public final class Backbone {

  /** 1.64 standard deviations: about 5% of edges that are only noise pass, in one direction. */
  public static final double DEFAULT_DELTA = 1.64;

  private Backbone() {}

  /**
   * How far the weight lies above or below the expected {@code strengthA * strengthB / total}: the
   * lift (weight over expected) transformed by {@code (lift - 1) / (lift + 1)}.
   *
   * @param weight the edge's weight, 0 or more
   * @param strengthA the sum of weights at the first end, at least 1 and {@code weight}
   * @param strengthB the sum of weights at the second end, at least 1 and {@code weight}
   * @param total the sum of all strengths: twice the sum of all weights
   * @return without unit, from -1 (no edge) over 0 (as expected) to 1
   * @throws IllegalArgumentException if no network has these weights
   */
  public static double score(long weight, long strengthA, long strengthB, long total) {
    check(weight, strengthA, strengthB, total);
    double expected = (double) strengthA * strengthB / total;
    return (weight - expected) / (weight + expected);
  }

  /**
   * The standard deviation of {@link #score} that noise in the weight alone would cause.
   *
   * @param weight as for {@link #score}
   * @param strengthA as for {@link #score}
   * @param strengthB as for {@link #score}
   * @param total as for {@link #score}
   * @return in units of the score, finite, at least 0
   * @throws IllegalArgumentException if no network has these weights
   */
  public static double standardDeviation(long weight, long strengthA, long strengthB, long total) {
    check(weight, strengthA, strengthB, total);
    double product = (double) strengthA * strengthB;
    double kappa = total / product;
    // One more story also raises both strengths and the total: the derivative of kappa by weight.
    double kappaSlope = (1 - kappa * ((double) strengthA + strengthB)) / product;
    double lift = kappa * weight;
    double slope = 2 * (kappa + weight * kappaSlope) / ((lift + 1) * (lift + 1));
    double probability = posteriorMean(weight, strengthA, strengthB, total);
    return Math.sqrt(total * probability * (1 - probability)) * Math.abs(slope);
  }

  /**
   * Whether the edge stands out: its score is more than {@code delta} standard deviations above 0.
   *
   * @param weight as for {@link #score}
   * @param strengthA as for {@link #score}
   * @param strengthB as for {@link #score}
   * @param total as for {@link #score}
   * @param delta standard deviations, 0 or more; see {@link #DEFAULT_DELTA}
   * @throws IllegalArgumentException if no network has these weights, or if {@code delta} is
   *     negative or NaN
   */
  public static boolean contains(
      long weight, long strengthA, long strengthB, long total, double delta) {
    if (!(delta >= 0)) {
      throw new IllegalArgumentException(
          "Cannot take a backbone at delta %s: it must be 0 or more, such as %s."
              .formatted(delta, DEFAULT_DELTA));
    }
    return score(weight, strengthA, strengthB, total)
        > delta * standardDeviation(weight, strengthA, strengthB, total);
  }

  /**
   * The expected probability that one draw hits the edge. A beta prior with mean {@code m} and
   * variance {@code v} weighs as much as {@code m (1 - m) / v - 1} draws.
   */
  private static double posteriorMean(long weight, long strengthA, long strengthB, double total) {
    double mean = (strengthA / total) * (strengthB / total);
    double spread = (1 - strengthA / total) * (1 - strengthB / total) / (total - 1);
    double priorDraws = (1 - mean) / spread - 1;
    return (mean * priorDraws + weight) / (priorDraws + total);
  }

  private static void check(long weight, long strengthA, long strengthB, long total) {
    if (weight < 0 || total < 2) {
      throw impossible(
          weight, strengthA, strengthB, total, "the weight must be 0 or more, the total 2 or more");
    }
    long smaller = Math.min(strengthA, strengthB);
    if (smaller < 1 || smaller < weight) {
      throw impossible(
          weight, strengthA, strengthB, total, "a strength must be at least 1 and the weight");
    }
    // Half the total is the weight of all edges; those at either end are part of it.
    if (strengthA - weight > total / 2 - strengthB) {
      throw impossible(
          weight, strengthA, strengthB, total, "the total must be twice the sum of all weights");
    }
  }

  private static IllegalArgumentException impossible(
      long weight, long strengthA, long strengthB, long total, String why) {
    return new IllegalArgumentException(
        "Cannot place an edge of weight %d between strengths %d and %d in a total of %d: %s."
            .formatted(weight, strengthA, strengthB, total, why));
  }
}
