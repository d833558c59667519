/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TransitionsTest {

  @Test
  void powersAreExponentials_ofAllowedPairsAlone() {
    float[] weights = new float[Casing.COUNT * Transitions.SIZE];
    Arrays.fill(weights, 0.5f);
    Transitions transitions = new Transitions(weights);
    for (int set = 0; set < Casing.COUNT; set++) {
      for (int pair = 0; pair < Transitions.SIZE; pair++) {
        boolean allowed = Bilou.mayFollow(pair / Bilou.COUNT, pair % Bilou.COUNT);
        assertThat((double) transitions.powers()[set * Transitions.SIZE + pair])
            .isCloseTo(allowed ? Math.exp(0.5) : 0, within(1e-5));
      }
    }
  }

  @Test
  void weightsAreTheirOwn_whenTheArrayChangesLater() {
    float[] weights = new float[Casing.COUNT * Transitions.SIZE];
    Transitions transitions = new Transitions(weights);
    weights[0] = 7;
    assertThat(transitions.weights()[0]).isZero();
  }

  @Test
  void spreadIsOfOneSet_andPowersFollowOnlyWhenItIsRefreshed() {
    Transitions transitions = new Transitions();
    int second = 2 * Transitions.SIZE + Bilou.OUTSIDE * Bilou.COUNT + Bilou.tag(3, true, true);
    transitions.weights()[second] = 3;
    transitions.weights()[2 * Transitions.SIZE] = -1;
    assertThat(transitions.powers()[second]).isEqualTo(1);
    transitions.refresh(2);
    assertThat((double) transitions.powers()[second]).isCloseTo(Math.exp(3), within(1e-3));
    assertThat(transitions.spread(2)).isEqualTo(4);
    assertThat(transitions.spread(1)).isZero();
  }
}
