/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

  private static boolean isDateline(String text, int word) {
    return Datelines.isIn(new Sentence(0, 0, text), Span.ofCatalog(0, word, word, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BRAKVIK, Oct 19 - It rained.",
        "BRAKVIK (Wire) - It rained.",
        "BRAKVIK 1996-08-30",
        "BRAKVIK, Norway — It rained.",
        "BRAKVIK, Norway, Feb. 3 (Wire) – It rained."
      })
  void firstPlaceIsInTheDateline(String text) {
    assertThat(isDateline(text, 0)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Brakvik said - again - no.", "BRAKVIK said no.", "BRAKVIK SAYS IT WILL GO"})
  void sentenceHasNoDateline(String text) {
    assertThat(isDateline(text, 0)).isFalse();
  }

  @Test
  void placeBehindTheDash_isNotInTheDateline() {
    assertThat(isDateline("BRAKVIK - Oslo agreed.", 1)).isFalse();
  }
}
