/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogOddsTest {

  @Test
  void followsTheFormula_withThePriorOfTheWhole() {
    // The prior: 0.5 + 100 * 40 / 10000 = 0.9 for the term, 101 for all.
    double part = Math.log(20.9 / (500 + 101 - 20.9));
    double rest = Math.log(20.9 / (9500 + 101 - 20.9));

    LogOdds odds = new LogOdds(20, 500, 40, 10_000);

    assertThat(odds.ratio()).isCloseTo(part - rest, within(1e-12));
    assertThat(odds.zScore()).isCloseTo((part - rest) / Math.sqrt(2 / 20.9), within(1e-12));
  }

  @Test
  void scoreIsZero_whereThePartIsHalfOfEverything() {
    assertThat(new LogOdds(7, 1000, 14, 2000).zScore()).isZero();
  }

  @Test
  void signTellsWhetherThePartHasMoreOrLessOfIt() {
    assertThat(new LogOdds(9, 100, 10, 1000).zScore()).isPositive();
    assertThat(new LogOdds(1, 500, 100, 1000).zScore()).isNegative();
  }

  @Test
  void scoreGrowsWithTheEvidence_andIsFiniteForWhatTheRestNeverHas() {
    double few = new LogOdds(3, 300, 3, 100_000).zScore();
    double many = new LogOdds(30, 3000, 30, 100_000).zScore();

    assertThat(few).isBetween(0.0, many);
    assertThat(many).isFinite();
  }

  @Test
  void emptyPartsAreNoError() {
    assertThat(new LogOdds(0, 0, 0, 0).zScore()).isZero();
    assertThat(new LogOdds(3, 10, 3, 10).zScore()).isFinite();
  }

  @Test
  void refusesWhatIsNoPart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LogOdds(5, 10, 4, 100))
        .withMessage("5 of 10 are no part of 4 of 100");
  }
}
