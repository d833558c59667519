/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssociationTest {

  @ParameterizedTest
  @CsvSource({
    "4, 8, 8, 64, 0.5", // ln 4 / ln 16
    "2, 8, 8, 64, 0.2", // ln 2 / ln 32
    "1, 16, 8, 64, -0.16666666666666666", // ln(1/2) / ln 64
    "2, 8, 16, 64, 0", // as expected
    "8, 8, 8, 64, 1", // always together
    "0, 8, 8, 64, -1", // never together
    "0, 0, 8, 64, -1", // one actor absent
    "64, 64, 64, 64, 1", // both in every story: 0/0, by convention 1
    "8, 8, 64, 64, 0", // one in every story
  })
  void npmiAsByHand(long both, long a, long b, long total, double expected) {
    assertThat(Association.npmi(new Contingency(both, a, b, total)))
        .isCloseTo(expected, within(1e-15));
  }

  @Test
  void npmiKeepsItsRange_whenBothMissOneStoryOfATrillion() {
    long total = 1_000_000_000_000L;
    assertThat(Association.npmi(new Contingency(total - 1, total - 1, total - 1, total)))
        .isCloseTo(1, within(1e-12));
    // Each misses another story: ln(n (n - 2) / (n - 1)²) / ln(n / (n - 2)) is about -1/n² / (2/n).
    assertThat(Association.npmi(new Contingency(total - 2, total - 1, total - 1, total)))
        .isCloseTo(-1 / (2.0 * total), withPercentage(1e-6));
  }

  @ParameterizedTest(name = "{5}")
  @CsvSource({
    // Dunning 1993, the table of bigrams by -2 log lambda: AB, A~B, ~AB, ~A~B.
    "270.72, 110, 2442, 111, 29114, the swiss",
    "263.90, 29, 13, 123, 31612, can be",
    "256.84, 31, 23, 139, 31584, previous year",
    "167.23, 10, 0, 3, 31764, mineral water",
  })
  void logLikelihoodRatioAsPublished(
      double published, long both, long onlyA, long onlyB, long neither, String bigram) {
    Contingency table =
        new Contingency(both, both + onlyA, both + onlyB, both + onlyA + onlyB + neither);
    assertThat(Association.logLikelihoodRatio(table))
        .as(bigram)
        .isCloseTo(published, within(0.005));
  }

  @ParameterizedTest
  @CsvSource({
    // The textbook formula in 60 decimal digits.
    "2, 1, 1, 1000000000000, 104.113325721950657",
    "10001, 989999, 989999, 98010001, 0.000102027072574199768",
    "1001, 8999, 8999, 81001, 0.00123424291457297079",
    "1003, 9000, 9000, 80999, 0.00722131660738007158",
  })
  void logLikelihoodRatioKeepsItsDigits_nearIndependenceAndInLargeCorpora(
      long both, long onlyA, long onlyB, long neither, double exact) {
    Contingency table =
        new Contingency(both, both + onlyA, both + onlyB, both + onlyA + onlyB + neither);
    assertThat(Association.logLikelihoodRatio(table)).isCloseTo(exact, withPercentage(1e-9));
  }

  @Test
  void logLikelihoodRatioZero_whenIndependentOrConstant() {
    assertThat(Association.logLikelihoodRatio(new Contingency(2, 8, 16, 64))).isZero();
    assertThat(Association.logLikelihoodRatio(new Contingency(0, 0, 16, 64))).isZero();
    assertThat(Association.logLikelihoodRatio(new Contingency(16, 64, 16, 64))).isZero();
    assertThat(Association.logLikelihoodRatio(new Contingency(64, 64, 64, 64))).isZero();
  }

  @Test
  void logLikelihoodRatioHigh_whenActorsAvoidEachOther() {
    // Two cells of 32, each expected 16: 2 * 64 ln 2.
    assertThat(Association.logLikelihoodRatio(new Contingency(0, 32, 32, 64)))
        .isCloseTo(128 * Math.log(2), within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 8, 16, 64, 0", // 2.5 / 2.5
    "7, 12, 12, 64, 1.4474589769712212", // 7.5 / 2.75
    "0, 12, 8, 64, -2", // 0.5 / 2
    "3, 12, 8, 64, 0.8073549220576041", // 3.5 / 2
  })
  void shrunkenLogRatioAsByHand(long both, long a, long b, long total, double expected) {
    assertThat(Association.shrunkenLogRatio(new Contingency(both, a, b, total)))
        .isCloseTo(expected, within(1e-14));
  }

  @Test
  void shrunkenLogRatioModest_whenRarePairMetTwice() {
    Contingency twice = new Contingency(2, 2, 2, 1_000_000);
    assertThat(Association.shrunkenLogRatio(twice))
        .isCloseTo(Math.log(5) / Math.log(2), within(1e-4));
    Contingency often = new Contingency(200, 1000, 1000, 1_000_000);
    assertThat(Association.shrunkenLogRatio(often)).isGreaterThan(7);
  }

  @Test
  void shrunkenLogRatioFollowsPrior() {
    Contingency table = new Contingency(3, 8, 8, 64);
    assertThat(Association.shrunkenLogRatio(table, 1)).isCloseTo(1, within(1e-15));
    assertThat(Association.shrunkenLogRatio(table, 1e9)).isCloseTo(0, within(1e-8));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void priorRefused_whenNotPositiveAndFinite(double prior) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Association.shrunkenLogRatio(new Contingency(1, 2, 2, 9), prior))
        .withMessage(
            "Cannot shrink with a prior of %s stories: it must be above 0 and finite, such as 0.5.",
            prior);
  }

  @Property
  void valuesStayInRange(@ForAll(supplier = SmallTables.class) Contingency table) {
    assertThat(Association.npmi(table)).isBetween(-1.0, 1.0);
    assertThat(Association.logLikelihoodRatio(table)).isNotNegative().isFinite();
    assertThat(Association.shrunkenLogRatio(table))
        .isFinite()
        .isLessThanOrEqualTo(Math.log(2 * table.both() + 1) / Math.log(2));
  }

  @Property
  void orderOfActorsDoesNotMatter_toTheLastBit(
      @ForAll(supplier = SmallTables.class) Contingency table) {
    Contingency exchanged = SmallTables.exchanged(table);
    assertThat(Association.npmi(exchanged)).isEqualTo(Association.npmi(table));
    assertThat(Association.logLikelihoodRatio(exchanged))
        .isEqualTo(Association.logLikelihoodRatio(table));
    assertThat(Association.shrunkenLogRatio(exchanged))
        .isEqualTo(Association.shrunkenLogRatio(table));
  }

  @Property
  void valuesGrow_whenActorsMeetOnceMore(@ForAll(supplier = SmallTables.class) Contingency table) {
    Assume.that(SmallTables.hasNext(table));
    Contingency next = SmallTables.next(table);
    assertThat(Association.npmi(next)).isGreaterThan(Association.npmi(table));
    assertThat(Association.shrunkenLogRatio(next))
        .isGreaterThan(Association.shrunkenLogRatio(table));
    if (table.excess() >= 0) {
      assertThat(Association.logLikelihoodRatio(next))
          .isGreaterThan(Association.logLikelihoodRatio(table));
    }
  }

  @Property
  void signsAgree(@ForAll(supplier = SmallTables.class) Contingency table) {
    Assume.that(table.both() > 0 && table.both() < table.total());
    double sign = Math.signum(table.excess());
    assertThat(Math.signum(Association.npmi(table))).isEqualTo(sign);
    if (Math.abs(table.excess()) > 1e-9) {
      assertThat(Math.signum(Association.shrunkenLogRatio(table))).isEqualTo(sign);
    }
  }
}
