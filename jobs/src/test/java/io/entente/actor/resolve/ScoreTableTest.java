/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

  private static final String HEADLINE = "HOCKEY - STANDINGS OF THE LEAGUE.";

  @Test
  void cellsOfAScheduleAreDivided_andPlay() {
    assertThat(
            TinyArticle.of(
                    HEADLINE,
                    "{BOSTON|LOC} AT {DALLAS CALGARY|ORG} AT {OTTAWA EDMONTON|ORG} AT {BUFFALO|LOC}")
                .resolved())
        .containsExactly(
            "BOSTON=team:boston_bruins",
            "DALLAS=team:dallas_stars",
            "CALGARY=team:calgary_flames",
            "OTTAWA=team:ottawa_senators",
            "EDMONTON=team:edmonton_oilers",
            "BUFFALO=team:buffalo_sabres");
  }

  @Test
  void pairsOfAFixtureListAreDivided() {
    assertThat(
            TinyArticle.of(
                    "The striker and the goalkeeper of the soccer team await the match.",
                    "{Mainz|LOC} vs. {Werder Bremen Augsburg|ORG} vs. {Schalke Leipzig|ORG} vs."
                        + " {Dortmund|LOC}")
                .resolved())
        .contains("Werder Bremen=team:werder_bremen", "Dortmund=team:borussia_dortmund")
        .hasSize(6);
  }

  @Test
  void leagueAndFirstOfItsClubsAreDivided() {
    assertThat(
            TinyArticle.of(
                    HEADLINE,
                    "{ATLANTIC DIVISION BOSTON|ORG} 4 2 1 {OTTAWA|LOC} 3 3 1 {PACIFIC DIVISION"
                        + " CALGARY|ORG} 5 1 1 {EDMONTON|LOC} 0 6 1")
                .resolved())
        .containsExactly(
            "ATLANTIC DIVISION=open:atlantic_division",
            "BOSTON=team:boston_bruins",
            "OTTAWA=team:ottawa_senators",
            "PACIFIC DIVISION=open:pacific_division",
            "CALGARY=team:calgary_flames",
            "EDMONTON=team:edmonton_oilers");
  }

  @Test
  void nameStaysWhole_whereNoTableStands() {
    assertThat(TinyArticle.of(HEADLINE, "The {Boston Calgary|ORG} fund lost a match.").resolved())
        .containsExactly("Boston Calgary=open:boston_calgary");
  }

  @Test
  void headsOfColumnsAreNoNames() {
    assertThat(
            TinyArticle.of(
                    HEADLINE, "W L PCT {GB|LOC} {BOSTON|LOC} 4 2 .667 - {OTTAWA|LOC} 3 3 .500 1")
                .resolved())
        .containsExactly("BOSTON=team:boston_bruins", "OTTAWA=team:ottawa_senators");
    assertThat(TinyArticle.of(HEADLINE, "A player of {GB|LOC} scored.").resolved()).hasSize(1);
  }

  @Test
  void yearAndCountryOfAPlayer_areNoScore() {
    Sentence table = sentence("Ola Vik of Norway 15-10 8-15 15-10 beat Jan Berg ( Sweden ) 1996");
    assertThat(ScoreTable.isIn(table)).isTrue();
    assertThat(ScoreTable.plays(table, span(3))).isFalse();
    Sentence dated = sentence("VIK , Norway 1996 Norway 3 Sweden 2 Oslo 1 Bergen 2 Vik 0");
    assertThat(ScoreTable.plays(dated, span(1))).isFalse();
    assertThat(ScoreTable.plays(dated, span(3))).isTrue();
  }

  private static Sentence sentence(String text) {
    return new Sentence(0, 0, text);
  }

  private static Span span(int word) {
    return Span.ofCatalog(0, word, word, List.of());
  }
}
