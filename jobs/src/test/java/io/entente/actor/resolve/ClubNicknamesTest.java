/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClubNicknamesTest {

  private static final String BASEBALL = "BASEBALL - HOMERS IN THE NINTH INNING.";

  @Test
  void nicknameIsTheClubOfTheSport() {
    assertThat(TinyArticle.of(BASEBALL, "The {Rangers|ORG} lost again.").resolved())
        .containsExactly("Rangers=team:texas_rangers");
    assertThat(
            TinyArticle.of("HOCKEY - THE PUCK FLIES.", "The {Rangers|ORG} lost again.").resolved())
        .containsExactly("Rangers=team:new_york_rangers");
  }

  @Test
  void nicknameLikeAPeoples_isTheClub_inSportOnly() {
    assertThat(TinyArticle.of(BASEBALL, "The {Indians|ORG} lost again.").resolved())
        .containsExactly("Indians=team:cleveland_indians");
    assertThat(TinyArticle.of("The {Indians|MISC} vote today.").resolved())
        .containsExactly("Indians=state:ind");
  }

  @Test
  void nicknameOfTwoClubs_isNeither() {
    assertThat(TinyArticle.of(BASEBALL, "The {Sox|ORG} lost again.").resolved())
        .containsExactly("Sox=open:sox");
  }

  @Test
  void personIsNoClub() {
    assertThat(TinyArticle.of(BASEBALL, "{Angels|PER} threw the ball.").resolved())
        .containsExactly("Angels=open:angels");
  }
}
