/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import java.util.Arrays;

/**
 * The bursts of an actor or a pair: stretches of time in which its share of stories is better
 * explained by a raised rate than by its usual one.
 *
 * <p>Source: J. Kleinberg (2002), "Bursty and Hierarchical Structure in Streams", KDD 2002, the
 * section on enumerating bursts, for batched arrivals, with two states. Period {@code t} holds
 * {@code d} stories, {@code r} of which are relevant. In the base state a story is relevant with
 * {@code p0}, the share over all periods; in the burst state with a larger {@code p1}. Being in a
 * state costs {@code -ln} of the binomial probability of {@code r} out of {@code d}; entering a
 * burst costs {@code GAMMA * ln(n)} for {@code n} periods, leaving it nothing; the sequence of
 * least cost, beginning in the base state, is found by dynamic programming. Where both states cost
 * the same, there is no burst.
 *
 * <p>One difference: Kleinberg takes {@code p1 = s * p0}, which has no meaning where it exceeds 1;
 * here the odds are multiplied, {@code p1 / (1 - p1) = s * p0 / (1 - p0)}, which is the same for
 * rare actors and defined for an actor in every other story.
 *
 * <p>Takes time in proportion to the periods in which the actor or pair occurs: within a gap
 * between two occurrences an optimal sequence never changes state but at its first period, so that
 * a gap is one batch.
 */
final class Bursts {

  /** How many times the usual odds a burst has: Kleinberg's s. */
  static final double SCALE = 2;

  /** Price of entering a burst: Kleinberg's gamma. */
  static final double GAMMA = 1;

  private static final int NONE = -1;

  private final int[] first;
  private final double[] weights;
  private final double cost;

  private Bursts(int[] first, double[] weights, double cost) {
    this.first = first;
    this.weights = weights;
    this.cost = cost;
  }

  /** The bursts of a series. */
  static Bursts of(Series series) {
    long relevant = Arrays.stream(series.stories()).sum();
    long all = series.timeline().allStories();
    if (relevant == 0 || relevant == all) {
      return new Bursts(none(series.length()), new double[series.length()], 0);
    }
    return new Automaton(series, (double) relevant / all).solve();
  }

  private static int[] none(int length) {
    int[] first = new int[length];
    Arrays.fill(first, NONE);
    return first;
  }

  /** 1 for an occurrence within a burst, else 0. */
  int level(int occurrence) {
    return first[occurrence] == NONE ? 0 : 1;
  }

  /** The first occurrence of the burst that holds an occurrence, whose level must be 1. */
  int first(int occurrence) {
    return first[occurrence];
  }

  /**
   * Weight of the burst that holds an occurrence, 0 for none: how much less its periods cost in the
   * burst state than in the base state (Kleinberg's weight, in nats).
   */
  double weight(int occurrence) {
    return weights[occurrence];
  }

  /** Cost of the best sequence of states, without the binomial coefficients, which all share. */
  double cost() {
    return cost;
  }

  /** The batches 2i (gap before occurrence i) and 2i + 1 (occurrence i), and their two states. */
  private static final class Automaton {
    private final Series series;
    private final double logHit;
    private final double logMiss;
    private final double logBurstHit;
    private final double logBurstMiss;
    private final double entering;

    Automaton(Series series, double rate) {
      this.series = series;
      this.logHit = Math.log(rate);
      this.logMiss = Math.log1p(-rate);
      double norm = Math.log1p((SCALE - 1) * rate);
      this.logBurstHit = logHit + Math.log(SCALE) - norm;
      this.logBurstMiss = logMiss - norm;
      this.entering = GAMMA * Math.log(series.timeline().periodsWithStories());
    }

    Bursts solve() {
      int batches = 2 * series.length();
      boolean[] baseAfterBurst = new boolean[batches];
      boolean[] burstAfterBurst = new boolean[batches];
      double base = 0;
      double burst = Double.POSITIVE_INFINITY;
      for (int batch = 0; batch < batches; batch++) {
        baseAfterBurst[batch] = burst < base;
        burstAfterBurst[batch] = burst < base + entering;
        double nextBase = Math.min(base, burst) + baseCost(batch);
        burst = Math.min(base + entering, burst) + burstCost(batch);
        base = nextBase;
      }
      // Behind the last occurrence the base state costs nothing to enter and less to be in.
      boolean[] inBurst = new boolean[batches];
      boolean state = burst < base;
      for (int batch = batches - 1; batch >= 0; batch--) {
        inBurst[batch] = state;
        state = state ? burstAfterBurst[batch] : baseAfterBurst[batch];
      }
      int tail = series.periods()[series.length() - 1] + 1;
      double rest = -series.timeline().storiesBetween(tail, series.timeline().size()) * logMiss;
      return weigh(inBurst, Math.min(base, burst) + rest);
    }

    private Bursts weigh(boolean[] inBurst, double best) {
      int[] first = none(series.length());
      double[] gain = new double[series.length()];
      double[] weights = new double[series.length()];
      for (int i = 0; i < first.length; i++) {
        int gap = 2 * i;
        if (inBurst[gap + 1]) {
          boolean goesOn = i > 0 && inBurst[gap - 1] && inBurst[gap];
          first[i] = goesOn ? first[i - 1] : i;
          gain[first[i]] += (goesOn ? gain(gap) : 0) + gain(gap + 1);
        }
      }
      for (int i = 0; i < first.length; i++) {
        weights[i] = first[i] == NONE ? 0 : gain[first[i]];
      }
      return new Bursts(first, weights, best);
    }

    /** How much less a batch costs in a burst. */
    private double gain(int batch) {
      return baseCost(batch) - burstCost(batch);
    }

    private double baseCost(int batch) {
      return -(relevant(batch) * logHit + others(batch) * logMiss);
    }

    private double burstCost(int batch) {
      return -(relevant(batch) * logBurstHit + others(batch) * logBurstMiss);
    }

    private long relevant(int batch) {
      return batch % 2 == 0 ? 0 : series.stories()[batch / 2];
    }

    private long others(int batch) {
      int period = series.periods()[batch / 2];
      if (batch % 2 == 1) {
        return series.timeline().stories(period) - relevant(batch);
      }
      int from = batch == 0 ? 0 : series.periods()[batch / 2 - 1] + 1;
      return series.timeline().storiesBetween(from, period);
    }
  }
}
