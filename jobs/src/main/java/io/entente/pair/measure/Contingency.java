/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

/**
 * How often two actors appeared, together and apart, among the stories of one period: a two by two
 * table given by its corner and its margins. All four are counts of stories, copies counted once.
 *
 * <p>Every measure of this package starts from here, so the table is checked once, and no measure
 * has to think about impossible counts. Counts above 2<sup>53</sup> are accepted but lose digits
 * when they become floating point numbers.
 *
 * @param both stories that name both actors; 0 to the smaller of {@code a} and {@code b}
 * @param a stories that name the first actor; 0 to {@code total}
 * @param b stories that name the second actor; 0 to {@code total}
 * @param total stories of the period; at least 1
 */
public record Contingency(long both, long a, long b, long total) {

  private static final Contingency NOTHING = new Contingency(0, 0, 0, 1);

  /**
   * Checks that the counts can come from one period.
   *
   * @throws IllegalArgumentException if no set of stories has these counts
   */
  public Contingency {
    if (total < 1) {
      throw impossible(both, a, b, total, "a period without stories has no pairs to measure");
    }
    if (both < 0) {
      throw impossible(both, a, b, total, "both must not be negative");
    }
    if (both > Math.min(a, b)) {
      throw impossible(both, a, b, total, "both must not exceed a or b");
    }
    if (Math.max(a, b) > total) {
      throw impossible(both, a, b, total, "a and b must not exceed total");
    }
    // a + b - both <= total, written so that it cannot overflow.
    if (a - both > total - b) {
      throw impossible(both, a, b, total, "a + b - both must not exceed total");
    }
  }

  /**
   * The counts of a pair in a period that may have no story, but copies only: then nothing is known
   * of the pair, and it counts as absent from one story.
   */
  public static Contingency ofPeriod(long both, long a, long b, long total) {
    return total == 0 ? NOTHING : new Contingency(both, a, b, total);
  }

  private static IllegalArgumentException impossible(
      long both, long a, long b, long total, String why) {
    return new IllegalArgumentException(
        "Cannot count pairs with both=%d, a=%d, b=%d, total=%d: %s. All four must count the same kind of stories of the same period."
            .formatted(both, a, b, total, why));
  }

  /**
   * Stories that would name both actors if neither knew of the other: {@code a * b / total}.
   *
   * @return a number of stories, not rounded; 0 to the smaller of {@code a} and {@code b}
   */
  public double expected() {
    return (double) a * b / total;
  }

  /**
   * Stories that name both actors beyond the expected ones, {@code both - expected()}, negative
   * when the two avoid each other.
   *
   * <p>Computed as {@code (both * neither - onlyA * onlyB) / total} with fused multiply-add
   * (Kahan's difference of products), because subtracting two large, nearly equal counts would
   * leave only rounding errors.
   *
   * @return a number of stories, not rounded
   */
  public double excess() {
    double product = (double) onlyA() * onlyB();
    double error = Math.fma(-(double) onlyA(), (double) onlyB(), product);
    return (Math.fma((double) both, (double) neither(), -product) + error) / total;
  }

  /** Stories that name the first actor without the second. */
  public long onlyA() {
    return a - both;
  }

  /** Stories that name the second actor without the first. */
  public long onlyB() {
    return b - both;
  }

  /** Stories that name neither actor. */
  public long neither() {
    return total - a - onlyB();
  }
}
