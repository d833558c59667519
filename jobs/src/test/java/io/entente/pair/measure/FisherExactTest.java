/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FisherExactTest {

  @ParameterizedTest
  @CsvSource({"4, 1", "3, 17", "2, 53", "1, 69", "0, 70"})
  void teaTastingAsPublished(long correctCups, double waysOf70) {
    assertThat(FisherExact.logP(new Contingency(correctCups, 4, 4, 8)))
        .isCloseTo(Math.log(waysOf70 / 70), within(1e-14));
  }

  @ParameterizedTest
  @CsvSource({
    "900, 1000, 1000, 20000",
    "500, 1000, 1000, 100000",
    "5, 1000, 1000, 1000000000",
    "1, 1000, 1000, 1000000000",
    "1, 1, 1, 1000000000000",
    "30, 400, 700, 10000",
    "28, 400, 700, 10000",
    "27, 400, 700, 10000",
    "1, 400, 700, 10000",
    "800, 1000, 1000, 1300",
    "769, 1000, 1000, 1300",
    "700, 1000, 1000, 1300",
  })
  void largeTablesAgreeWithExactSums(long both, long a, long b, long total) {
    Contingency table = new Contingency(both, a, b, total);
    double exact = exactLogP(table);
    assertThat(FisherExact.logP(table)).isCloseTo(exact, digits(exact));
  }

  @Test
  void valueBelowTheSmallestDoubleIsFiniteInLogarithms() {
    double logP = FisherExact.logP(new Contingency(900, 1000, 1000, 20_000));
    // exp of it would be 0; Python's integers give the same.
    assertThat(logP).isCloseTo(-3022.8246710643375, within(1e-9));
    assertThat(Math.exp(logP)).isZero();
  }

  @Test
  void hugeTablesStayFinite() {
    long total = 1_000_000_000L;
    // Allies in every tenth story: 10,000,000 expected, far beyond and just beyond.
    assertThat(FisherExact.logP(new Contingency(90_000_000, 100_000_000, 100_000_000, total)))
        .isFinite()
        .isLessThan(-1e8);
    double median = FisherExact.logP(new Contingency(10_000_000, 100_000_000, 100_000_000, total));
    assertThat(Math.exp(median)).isCloseTo(0.5, within(1e-3));
  }

  @Property
  void smallTablesAgreeWithExactSums(@ForAll(supplier = SmallTables.class) Contingency table) {
    double exact = exactLogP(table);
    assertThat(FisherExact.logP(table)).isCloseTo(exact, digits(exact));
  }

  @Property
  void orderOfActorsDoesNotMatter(@ForAll(supplier = SmallTables.class) Contingency table) {
    assertThat(FisherExact.logP(SmallTables.exchanged(table))).isEqualTo(FisherExact.logP(table));
  }

  @Property
  void logPFalls_whenActorsMeetOnceMore(@ForAll(supplier = SmallTables.class) Contingency table) {
    Assume.that(SmallTables.hasNext(table));
    double logP = FisherExact.logP(table);
    assertThat(logP).isLessThanOrEqualTo(0);
    // Neighbours may differ by less than a double can show where p is nearly 1.
    assertThat(FisherExact.logP(SmallTables.next(table))).isLessThanOrEqualTo(logP);
    if (table.excess() > 0) {
      assertThat(FisherExact.logP(SmallTables.next(table))).isLessThan(logP);
    }
  }

  /** Twelve digits of the larger of 1 and the logarithm. */
  private static Offset<Double> digits(double exact) {
    return within(1e-12 * Math.max(1, Math.abs(exact)));
  }

  private static double exactLogP(Contingency table) {
    BigInteger ways = BigInteger.ZERO;
    for (long both = table.both(); both <= Math.min(table.a(), table.b()); both++) {
      ways =
          ways.add(
              choose(table.a(), both)
                  .multiply(choose(table.total() - table.a(), table.b() - both)));
    }
    BigInteger all = choose(table.total(), table.b());
    BigDecimal p = new BigDecimal(ways).divide(new BigDecimal(all), new MathContext(40));
    int exponent = p.precision() - p.scale();
    if (exponent >= 0 && p.compareTo(new BigDecimal("0.5")) > 0) {
      return Math.log1p(p.subtract(BigDecimal.ONE).doubleValue());
    }
    return Math.log(p.scaleByPowerOfTen(-exponent).doubleValue()) + exponent * Math.log(10);
  }

  private static BigInteger choose(long n, long k) {
    BigInteger ways = BigInteger.ONE;
    for (long i = 1; i <= Math.min(k, n - k); i++) {
      ways = ways.multiply(BigInteger.valueOf(n - i + 1)).divide(BigInteger.valueOf(i));
    }
    return ways;
  }
}
