/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FalseDiscoveryTest {

  /** Benjamini and Hochberg 1995, section 3.2: fifteen hypotheses on treatments of infarction. */
  private static final double[] PUBLISHED = {
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719,
    0.6528, 0.7590, 1.0000
  };

  @Test
  void publishedExample() {
    double[] q = exp(FalseDiscovery.qValues(log(PUBLISHED)));
    double[] byHand = {
      0.0015,
      0.003,
      0.0095,
      0.035625,
      0.0603,
      0.0298 * 15 / 7,
      0.0298 * 15 / 7,
      0.0645,
      0.0765,
      0.486,
      0.4262 * 15 / 11,
      0.714875,
      0.6528 * 15 / 13,
      0.7590 * 15 / 14,
      1
    };
    assertThat(q).containsExactly(byHand, within(1e-12));
    // The paper rejects the first four at 0.05, where Bonferroni rejects three.
    assertThat(Arrays.stream(q).filter(value -> value <= 0.05)).hasSize(4);
  }

  @Test
  void resultsKeepTheOrderOfTheInput_whichIsNotChanged() {
    double[] logP = log(new double[] {0.5, 0.01, 0.04, 0.03});
    double[] before = logP.clone();
    assertThat(exp(FalseDiscovery.qValues(logP)))
        .containsExactly(new double[] {0.5, 0.04, 0.16 / 3, 0.16 / 3}, within(1e-12));
    assertThat(logP).containsExactly(before);
  }

  @Test
  void equalValuesShareTheirQ() {
    double[] q = exp(FalseDiscovery.qValues(log(new double[] {0.02, 0.9, 0.02, 0.02})));
    assertThat(q).containsExactly(new double[] {0.08 / 3, 0.9, 0.08 / 3, 0.08 / 3}, within(1e-12));
  }

  @Test
  void unlistedTestsCount() {
    double[] q = exp(FalseDiscovery.qValues(log(new double[] {0.001, 0.02}), 100));
    assertThat(q).containsExactly(new double[] {0.1, 1}, within(1e-12));
  }

  @Test
  void valuesBelowTheSmallestDoubleStayApart() {
    double[] logQ = FalseDiscovery.qValues(new double[] {-3000, -2000, 0, -0.0});
    assertThat(logQ)
        .containsExactly(
            new double[] {-3000 + Math.log(4), -2000 + Math.log(2), 0, 0}, within(1e-12));
    assertThat(FalseDiscovery.qValues(new double[] {Double.NEGATIVE_INFINITY}))
        .containsExactly(Double.NEGATIVE_INFINITY);
  }

  @Test
  void emptyGivesEmpty() {
    assertThat(FalseDiscovery.qValues(new double[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.01, Double.NaN, Double.POSITIVE_INFINITY})
  void refused_whenNoLogarithmOfAProbability(double wrong) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FalseDiscovery.qValues(new double[] {-1, wrong, -2}))
        .withMessage(
            "Cannot correct p value number 2 of 3: its logarithm %s must be at most 0.", wrong);
  }

  @Test
  void refused_whenFewerTestsThanValues() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FalseDiscovery.qValues(new double[] {-1, -2}, 1))
        .withMessage("Cannot correct 2 p values for 1 tests: every p value is a test.");
  }

  @Property
  void agreesWithTheDefinition(
      @ForAll @Size(max = 40) List<@DoubleRange(min = -30, max = 0) Double> values,
      @ForAll @IntRange(max = 100) int unlisted) {
    double[] logP = values.stream().mapToDouble(Double::doubleValue).toArray();
    double[] logQ = FalseDiscovery.qValues(logP, logP.length + (long) unlisted);
    for (int i = 0; i < logP.length; i++) {
      assertThat(logQ[i]).isCloseTo(byDefinition(logP, i, unlisted), within(1e-12));
      assertThat(logQ[i]).isBetween(logP[i], 0.0);
    }
  }

  /** The smallest p m / rank over the values from this one up, counting ranks one by one. */
  private static double byDefinition(double[] logP, int i, int unlisted) {
    double smallest = 0;
    for (double candidate : logP) {
      if (candidate >= logP[i]) {
        long rank = Arrays.stream(logP).filter(p -> p <= candidate).count();
        double q = candidate + Math.log((logP.length + unlisted) / (double) rank);
        smallest = Math.min(smallest, q);
      }
    }
    return smallest;
  }

  private static double[] log(double[] values) {
    return Arrays.stream(values).map(Math::log).toArray();
  }

  private static double[] exp(double[] values) {
    return Arrays.stream(values).map(Math::exp).toArray();
  }
}
