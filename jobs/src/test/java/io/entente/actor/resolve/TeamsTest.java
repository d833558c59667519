/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeamsTest {

  private static final String HEADLINE = "SOCCER - GOALS BY THE STRIKER.";

  @Test
  void countryThatPlaysIsATeam_inSport() {
    assertThat(TinyArticle.of(HEADLINE, "{Norway|LOC} beat {Angola|LOC} 3-1 on goals.").resolved())
        .containsExactly("Norway=team:norway_soccer", "Angola=team:angola_soccer");
  }

  @Test
  void countryIsTheState_elsewhere() {
    assertThat(TinyArticle.of("{Norway|LOC} beat {Angola|LOC} in the vote.").resolved())
        .containsExactly("Norway=state:nor", "Angola=state:ago");
  }

  @Test
  void cityMeansTheTeamNamedInFull() {
    assertThat(
            TinyArticle.of(
                    HEADLINE, "{Brakvik|LOC} beat {Tverrdal|LOC} 3-1.", "{Brakvik Rovers|ORG} won.")
                .resolved())
        .contains("Brakvik=open:brakvik_rovers", "Tverrdal=team:tverrdal_soccer");
  }

  @Test
  void datelineIsNoTeam() {
    assertThat(
            TinyArticle.of(HEADLINE, "{OSLO|LOC} 1996-08-30", "{Norway|LOC} beat {Angola|LOC} 3-1.")
                .resolved())
        .startsWith("OSLO=place:oslo");
  }
}
