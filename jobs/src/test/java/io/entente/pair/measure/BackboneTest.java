/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BackboneTest {

  @ParameterizedTest
  @CsvSource({
    // The paper's formulas, step by step in exact fractions.
    "10, 12, 10, 26, 0.3684210526315789, 0.04218891667622234",
    "1, 2, 2, 26, 0.7333333333333333, 0.006579810265798181",
    "5, 20, 30, 1000, 0.7857142857142857, 0.0372621406502818",
    "60, 100, 200, 10000, 0.9354838709677419, 0.0006088985925557201",
    "1, 5, 8, 2000000, 0.999960000799984, 1.909129585556266e-05",
  })
  void scoreAndDeviationAsByHand(
      long weight, long strengthA, long strengthB, long total, double score, double deviation) {
    assertThat(Backbone.score(weight, strengthA, strengthB, total)).isCloseTo(score, within(1e-14));
    assertThat(Backbone.standardDeviation(weight, strengthA, strengthB, total))
        .isCloseTo(deviation, withPercentage(1e-9));
  }

  @Test
  void deviationAgreesWithThePublishedCode_whereAnEdgeIsExpectedToBeSmall() {
    // Published code, whose prior differs only where the expected share of an edge is large.
    assertThat(Backbone.standardDeviation(60, 100, 200, 10_000))
        .isCloseTo(0.000608836986652422, withPercentage(0.02));
    assertThat(Backbone.standardDeviation(2, 10, 12, 2_000_000))
        .isCloseTo(1.8999122785351943e-05, withPercentage(1e-6));
  }

  @Test
  void scoreZero_whenWeightIsAsExpected() {
    assertThat(Backbone.score(2, 20, 100, 1000)).isZero();
    assertThat(Backbone.contains(2, 20, 100, 1000, 0)).isFalse();
  }

  @Test
  void scoreLowest_whenThereIsNoEdge() {
    assertThat(Backbone.score(0, 20, 100, 1000)).isEqualTo(-1);
    assertThat(Backbone.contains(0, 20, 100, 1000, Backbone.DEFAULT_DELTA)).isFalse();
  }

  @Test
  void tieOfHubsLeftOut_andTieOfRareActorsKept_atTheSameWeight() {
    assertThat(Backbone.contains(50, 20_000, 25_000, 10_000_000, Backbone.DEFAULT_DELTA)).isFalse();
    assertThat(Backbone.contains(50, 200, 250, 10_000_000, Backbone.DEFAULT_DELTA)).isTrue();
  }

  @Test
  void edgeLeavesTheBackbone_atItsOwnScoreInDeviations() {
    double delta =
        Backbone.score(70, 20_000, 25_000, 10_000_000)
            / Backbone.standardDeviation(70, 20_000, 25_000, 10_000_000);
    assertThat(delta).isBetween(1.0, 5.0);
    assertThat(Backbone.contains(70, 20_000, 25_000, 10_000_000, delta * 0.999)).isTrue();
    assertThat(Backbone.contains(70, 20_000, 25_000, 10_000_000, delta * 1.001)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 5, 5, 100, 'the weight must be 0 or more, the total 2 or more'",
    "0, 5, 5, -100, 'the weight must be 0 or more, the total 2 or more'",
    "0, 0, 5, 100, a strength must be at least 1 and the weight",
    "6, 5, 9, 100, a strength must be at least 1 and the weight",
    "6, 9, 5, 100, a strength must be at least 1 and the weight",
    "5, 30, 30, 60, the total must be twice the sum of all weights",
  })
  void impossibleWeightsRefused_withValuesAndReason(
      long weight, long strengthA, long strengthB, long total, String reason) {
    String message =
        "Cannot place an edge of weight %d between strengths %d and %d in a total of %d: %s."
            .formatted(weight, strengthA, strengthB, total, reason);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Backbone.score(weight, strengthA, strengthB, total))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Backbone.standardDeviation(weight, strengthA, strengthB, total))
        .withMessage(message);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, Double.NaN})
  void deltaRefused_whenNegativeOrNaN(double delta) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Backbone.contains(1, 5, 5, 100, delta))
        .withMessage(
            "Cannot take a backbone at delta %s: it must be 0 or more, such as 1.64.", delta);
  }

  @Property
  void valuesStayInRangeAndSymmetric(
      @ForAll @LongRange(max = 10_000) long weight,
      @ForAll @LongRange(max = 100_000) long elsewhereA,
      @ForAll @LongRange(max = 100_000) long elsewhereB,
      @ForAll @LongRange(min = 1, max = 10_000_000) long elsewhere) {
    long a = weight + elsewhereA + 1;
    long b = weight + elsewhereB + 1;
    long total = 2 * (a + b - weight + elsewhere);
    assertThat(Backbone.score(weight, a, b, total))
        .isBetween(-1.0, 1.0)
        .isEqualTo(Backbone.score(weight, b, a, total));
    assertThat(Backbone.standardDeviation(weight, a, b, total))
        .isFinite()
        .isNotNegative()
        .isEqualTo(Backbone.standardDeviation(weight, b, a, total));
  }

  @Property
  void scoreGrowsWithWeight_betweenTheSameStrengths(
      @ForAll @LongRange(max = 999) long weight,
      @ForAll @LongRange(min = 1000, max = 100_000) long a,
      @ForAll @LongRange(min = 1000, max = 100_000) long b) {
    assertThat(Backbone.score(weight + 1, a, b, 1_000_000))
        .isGreaterThan(Backbone.score(weight, a, b, 1_000_000));
  }

  @Property
  void contains_exactlyWhenScoreExceedsDeltaDeviations(
      @ForAll @LongRange(max = 999) long weight,
      @ForAll @LongRange(min = 1000, max = 100_000) long a,
      @ForAll @LongRange(min = 1000, max = 100_000) long b) {
    double inDeviations =
        Backbone.score(weight, a, b, 1_000_000)
            / Backbone.standardDeviation(weight, a, b, 1_000_000);
    assertThat(Backbone.contains(weight, a, b, 1_000_000, 1.64)).isEqualTo(inDeviations > 1.64);
  }

  @Test
  void smallestTotalIsTwo_ofOneEdgeBetweenTwoActors() {
    assertThat(Backbone.score(1, 1, 1, 2)).isEqualTo(1.0 / 3);
    assertThatIllegalArgumentException().isThrownBy(() -> Backbone.score(1, 1, 1, 1));
  }
}
