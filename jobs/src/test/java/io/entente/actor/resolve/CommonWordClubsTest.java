/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonWordClubsTest {

  private static final String SOCCER = "The striker and the goalkeeper of the team won the match.";

  @Test
  void wordIsTheClub_inItsSport() {
    assertThat(TinyArticle.of(SOCCER, "A late goal for Real saved a point.").resolved())
        .containsExactly("Real=team:real_madrid");
  }

  @Test
  void wordIsNobody_elsewhere() {
    assertThat(TinyArticle.of("The price of Real fell.").resolved()).isEmpty();
    assertThat(TinyArticle.of(SOCCER, "Real talent is rare.").resolved()).isEmpty();
  }

  @Test
  void clubBeginsASentence_whereTheArticleNamesItInFull() {
    assertThat(
            TinyArticle.of(
                    "Real are in the final after two goals.", "{Real Madrid|ORG} have a striker.")
                .resolved())
        .startsWith("Real=team:real_madrid");
  }
}
