/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

/**
 * Fisher's exact test of whether two actors meet more often than chance allows.
 *
 * <p>Under the null hypothesis the stories that name the first actor are drawn at random, so that
 * the number naming both is hypergeometric. Source: R. A. Fisher (1935), "The Design of
 * Experiments", chapter II (the lady tasting tea); one-sided, towards more meetings.
 *
 * <p>Own, since Commons Math's hypergeometric distribution gives no logarithm of its tail, which
 * becomes 0 for just the pairs that matter most.
 */
public final class FisherExact {

  /** The rest of a tail is left out once it cannot reach this share of the sum. */
  private static final double NEGLIGIBLE = 1e-17;

  private FisherExact() {}

  /**
   * The natural logarithm of the probability of at least {@code both} common stories, given how
   * often each actor appears.
   *
   * <p>At most 0; 0 (p = 1) when the actors could not meet less often. Logarithms, because p values
   * of allies in a large corpus lie far below the smallest double (1e-308); divide by {@code ln 10}
   * for powers of ten. About 12 digits of the larger of 1 and the logarithm's size are right.
   *
   * <p>The tail is summed from its largest term, outwards, by the ratio of neighbours; the other
   * tail is summed and subtracted when {@code both} is not above expectation, where the result is
   * about a half or more and loses no digits. The number of terms grows with the standard deviation
   * of {@code both}, from a handful for nearly all pairs to some thousands for two actors that are
   * each in a tenth of a billion stories.
   *
   * @return ln p, finite, at most 0
   */
  public static double logP(Contingency table) {
    if (table.excess() > 0) {
      return Math.min(0, logMass(table) + Math.log(sumUpwards(table)));
    }
    if (table.both() == 0 || table.neither() == 0) {
      return 0;
    }
    Contingency below = new Contingency(table.both() - 1, table.a(), table.b(), table.total());
    return Math.log1p(-Math.exp(logMass(below)) * sumDownwards(below));
  }

  /**
   * The natural logarithm of the probability of exactly this table given its margins.
   *
   * <p>With {@code ln n! = n ln n - n + tail(n)} the large parts add up to the negative deviance,
   * and only small corrections remain. Adding log-factorials would lose up to ten digits.
   */
  static double logMass(Contingency table) {
    long notA = table.total() - table.a();
    long notB = table.total() - table.b();
    double margins =
        (LogFactorial.tail(table.a()) + LogFactorial.tail(table.b()))
            + (LogFactorial.tail(notA) + LogFactorial.tail(notB))
            - LogFactorial.tail(table.total());
    double cells =
        (LogFactorial.tail(table.onlyA()) + LogFactorial.tail(table.onlyB()))
            + LogFactorial.tail(table.both())
            + LogFactorial.tail(table.neither());
    return margins - cells - Deviance.of(table);
  }

  /** The probability of this many or more common stories, as a multiple of this many's. */
  private static double sumUpwards(Contingency table) {
    return sum(table.onlyA(), table.onlyB(), table.both(), table.neither());
  }

  /** The probability of this many or fewer common stories, as a multiple of this many's. */
  private static double sumDownwards(Contingency table) {
    return sum(table.both(), table.neither(), table.onlyA(), table.onlyB());
  }

  /**
   * Walks outwards, moving one story a step from each falling cell to each rising one. The ratios
   * only fall, so that a geometric series bounds what is left out.
   */
  private static double sum(double falling1, double falling2, double rising1, double rising2) {
    double sum = 1;
    double term = 1;
    double steps = Math.min(falling1, falling2);
    for (double step = 0; step < steps; step++) {
      double ratio =
          (falling1 - step) * (falling2 - step) / ((rising1 + step + 1) * (rising2 + step + 1));
      term *= ratio;
      sum += term;
      if (term * ratio <= NEGLIGIBLE * sum * (1 - ratio)) {
        break;
      }
    }
    return sum;
  }
}
