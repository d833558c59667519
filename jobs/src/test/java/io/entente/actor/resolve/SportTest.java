/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SportTest {

  private static String sport(String... sentences) {
    return Sport.of(Stream.of(sentences).map(text -> new Sentence(0, 0, text)).toList());
  }

  @Test
  void sportIsTold_byWordsThatOnlyItUses() {
    assertThat(sport("The striker beat the goalkeeper.")).isEqualTo("soccer");
    assertThat(sport("The batsman lost his wicket.")).isEqualTo("cricket");
  }

  @Test
  void oneWordIsNotEnough() {
    assertThat(sport("The goalkeeper of the old house met them all in the garden.")).isEmpty();
  }

  @Test
  void fewWordsAreNotEnough_inALongArticle() {
    String filler = "They talked of the plan again and then went away. ".repeat(40);
    assertThat(sport("The striker met a goalkeeper.", filler)).isEmpty();
  }

  @Test
  void oneWordIsEnough_asTheHeadline() {
    assertThat(sport("SOCCER - Brakvik wins.")).isEqualTo("soccer");
    assertThat(sport("Soccer again.")).isEmpty();
  }

  @Test
  void nothingIsNoSport() {
    assertThat(sport()).isEmpty();
  }

  @Test
  void shortReport_isTold_byOneWordOfASportAmongManyOfAll() {
    assertThat(sport("Angola beat Chad and scored late. The coach praised the equalised match."))
        .isEqualTo("soccer");
    assertThat(sport("Angola beat Chad to the deal and spoke of the equalised tariff.")).isEmpty();
  }

  @Test
  void reportOfAVote_isNoSport() {
    assertThat(
            sport(
                "The party of the cricket bat won seats, and its cricket captain voted. The"
                    + " election gave parliament a coalition of candidates."))
        .isEmpty();
  }
}
