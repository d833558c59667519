/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many tests have which p value, for false discovery rates over more tests than one task holds.
 *
 * <p>P values are rounded up to whole thousandths of a power of ten, 0.23% at the most and never
 * towards significance, so that few different ones remain, and the counts of several tasks can be
 * added in any order with the same result.
 */
public final class PValueCounts implements Serializable {

  private static final double LN_10 = Math.log(10);
  private static final double PARTS = 1000;

  /** A thousandth that arithmetic misses by so little is meant. */
  private static final double ROUNDING_ERROR = 1e-6;

  /** Down to p = 1e-65 counts stand in an array; smaller ones are rare. */
  private static final int MOST_FREQUENT = 1 << 16;

  /** The least that is told apart: p = 10 to the power of -2,147,483.647. */
  public static final int LEAST = -Integer.MAX_VALUE;

  private static final int INITIAL = 64;

  private long[] frequent = new long[INITIAL];
  private final Map<Integer, Long> rare = new TreeMap<>();
  private long count;

  /**
   * A p value in thousandths of a power of ten.
   *
   * @param logP natural logarithm of the p value, at most 0
   * @return 0 for p = 1, -1000 for p = 0.1 and so on, rounded up; {@link #LEAST} for all that is
   *     less
   */
  public static int thousandths(double logP) {
    if (!(logP <= 0)) {
      throw new IllegalArgumentException(
          "Cannot round a p value whose logarithm is %s: it must be at most 0.".formatted(logP));
    }
    return (int) Math.max(LEAST, Math.ceil(logP / LN_10 * PARTS - ROUNDING_ERROR));
  }

  /** The logarithm to base 10 of a p value in thousandths of a power of ten. */
  public static double log10(int thousandths) {
    return thousandths / PARTS;
  }

  /** Adds a test. */
  public void add(int thousandths) {
    add(thousandths, 1);
  }

  private void add(int thousandths, long tests) {
    count += tests;
    int index = -thousandths;
    if (index >= MOST_FREQUENT) {
      rare.merge(index, tests, Long::sum);
      return;
    }
    if (index >= frequent.length) {
      frequent = Arrays.copyOf(frequent, Integer.highestOneBit(index) * 2);
    }
    frequent[index] += tests;
  }

  /** Adds all tests of another set and returns this one. */
  public PValueCounts plus(PValueCounts other) {
    for (int index = 0; index < other.frequent.length; index++) {
      if (other.frequent[index] > 0) {
        add(-index, other.frequent[index]);
      }
    }
    other.rare.forEach((index, tests) -> add(-index, tests));
    return this;
  }

  /** How many tests were added. */
  public long count() {
    return count;
  }

  /**
   * The q values after Benjamini and Hochberg, as in {@link FalseDiscovery}.
   *
   * @param tests number of hypotheses; those that were not added have p = 1
   * @throws IllegalArgumentException if more tests were added
   */
  public QValues qValues(long tests) {
    if (tests < count) {
      throw new IllegalArgumentException(
          "Cannot correct %d p values for %d tests: every p value is a test."
              .formatted(count, tests));
    }
    TreeMap<Integer, Long> all = new TreeMap<>(rare);
    for (int index = 0; index < frequent.length; index++) {
      if (frequent[index] > 0) {
        all.put(index, frequent[index]);
      }
    }
    int[] indexes = new int[all.size()];
    double[] log10Q = new double[all.size()];
    double smallest = 0;
    long rank = count;
    int next = 0;
    for (Map.Entry<Integer, Long> entry : all.entrySet()) {
      smallest = Math.min(smallest, log10(-entry.getKey()) + Math.log10((double) tests / rank));
      indexes[next] = entry.getKey();
      log10Q[next++] = smallest;
      rank -= entry.getValue();
    }
    return new QValues(indexes, log10Q);
  }

  /** Q values by p value. */
  public static final class QValues {
    private final int[] indexes;
    private final double[] log10Q;

    private QValues(int[] indexes, double[] log10Q) {
      this.indexes = indexes;
      this.log10Q = log10Q;
    }

    /**
     * The q value of a p value that was counted.
     *
     * @return a probability; 0 if it lies below 1e-323
     */
    public double of(int thousandths) {
      return Math.pow(10, log10Q[Arrays.binarySearch(indexes, -thousandths)]);
    }
  }
}
