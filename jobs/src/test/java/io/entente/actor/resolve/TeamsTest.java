/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TeamsTest {

  @Test
  void cityIsItsOnlyFootballClub() {
    assertThat(
            TinyArticle.of(
                    "The striker and the goalkeeper of the soccer team won the match.",
                    "{Dortmund|LOC} beat {Sevilla|LOC} 3-0 in the final.")
                .resolved())
        .startsWith("Dortmund=team:borussia_dortmund");
  }

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

  @Test
  void cityMeansTheClubOfTheLeague() {
    assertThat(
            TinyArticle.of(
                    "BASEBALL - RUNS IN THE NINTH INNING.",
                    "{Atlanta|LOC} beat {Pittsburgh|LOC} 3-1 in ten innings.",
                    "The {Braves|ORG} have won six.")
                .resolved())
        .containsExactly(
            "Atlanta=team:atlanta_braves",
            "Pittsburgh=team:pittsburgh_pirates",
            "Braves=team:atlanta_braves");
  }

  @Test
  void nicknameTellsWhichOfTwoClubs() {
    assertThat(
            TinyArticle.of(
                    "BASEBALL - RUNS IN THE NINTH INNING.",
                    "{New York|LOC} beat {Pittsburgh|LOC} 3-1 in ten innings.",
                    "The {Mets|ORG} have won six.")
                .resolved())
        .startsWith("New York=team:new_york_mets");
  }

  @Test
  void nationalTeamHasOneActor_underItsNickname() {
    assertThat(
            TinyArticle.of(
                    "RUGBY - TRIES BY THE FLANKER.",
                    "{South Africa|LOC} beat {Argentina|LOC} 30-10 with two tries.",
                    "The {Springboks|ORG} scored late.")
                .resolved())
        .containsExactly(
            "South Africa=team:south_africa_rugby",
            "Argentina=team:argentina_rugby",
            "Springboks=team:south_africa_rugby");
  }

  @Test
  void governmentOfAStateThatPlays_isTheStates() {
    assertThat(
            TinyArticle.of(
                    "{Angola|LOC} beat {Chad|LOC} with two goals of their striker.",
                    "{Angola|LOC}'s government gave a holiday.")
                .resolved())
        .endsWith("Angola=state:ago");
  }
}
