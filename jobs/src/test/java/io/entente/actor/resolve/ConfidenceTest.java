/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfidenceTest {

  @Test
  void isTheLogisticCurve() {
    // 1 / (1 + e^-3.84) and 1 / (1 + e^(3.30 - 3.84))
    assertThat(Confidence.NAME.at(1f)).isCloseTo(0.9790, within(0.0001));
    assertThat(Confidence.NAME.at(0f)).isCloseTo(0.6318, within(0.0001));
    // sqrt(1 - 0.75) = 0.5: 1 / (1 + e^(1.68 - 2.99))
    assertThat(Confidence.OPEN.at(0.75f)).isCloseTo(0.7875, within(0.0001));
  }

  @ParameterizedTest
  @EnumSource(Confidence.class)
  void surerTaggerNeverLowersIt(Confidence rule) {
    assertThat(rule.at(0.9f)).isGreaterThanOrEqualTo(rule.at(0.3f)).isBetween(0.0, 1.0);
  }
}
