/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedBodiesTest {

  @Test
  void bodyIsThatOfTheState_thatTheArticleIsAbout() {
    assertThat(
            TinyArticle.of(
                    "{Japan|LOC} and {Tokyo|LOC} are calm.", "The {Supreme Court|ORG} sat today.")
                .resolved())
        .endsWith("Supreme Court=agency:jpn_supreme_court");
  }

  @Test
  void bodyIsAnOpenActorOfTheState_whereTheCatalogHasNone() {
    assertThat(TinyArticle.of("{Kenya|LOC}'s {National Guard|ORG} marched.").resolved())
        .containsExactly("Kenya=state:ken", "National Guard=open:kenya_national_guard");
  }

  @Test
  void bodyIsTheUsualOne_whereItsStateCounts_orNone() {
    assertThat(TinyArticle.of("{Congress|ORG} sat today.").resolved())
        .containsExactly("Congress=agency:usa_congress");
    assertThat(
            TinyArticle.of("The {US|LOC} and {Japan|LOC} talked.", "{Congress|ORG} sat.")
                .resolved())
        .endsWith("Congress=agency:usa_congress");
  }

  @Test
  void partyIsThatOfTheState_underEveryFormOfItsName() {
    assertThat(
            TinyArticle.of(
                    "{Germany|LOC} voted.", "The {Greens|ORG} and the {Social Democrats|ORG} lost.")
                .resolved())
        .containsExactly(
            "Germany=state:deu", "The Greens=party:deu_greens", "Social Democrats=party:deu_spd");
  }

  @Test
  void partyIsTheOne_whoseAcronymStandsBehindIt() {
    assertThat(
            TinyArticle.of(
                    "The {Christian Democrats|ORG} ({CDU|ORG}) lost.",
                    "The {Christian Democrats|ORG} left.")
                .resolved())
        .containsExactly(
            "Christian Democrats=party:deu_cdu",
            "CDU=party:deu_cdu",
            "Christian Democrats=party:deu_cdu");
  }

  @Test
  void sentenceDecides_whereTheArticleIsAboutSeveralStates() {
    assertThat(
            TinyArticle.of(
                    "{Germany|LOC}, {Germany|LOC} and {Sweden|LOC} voted.",
                    "In {Sweden|LOC} the {Social Democrats|ORG} won.")
                .resolved())
        .noneMatch(mention -> mention.endsWith("deu_spd"));
  }

  @Test
  void partyOfOneWord_isFoundBeforeItsLeader() {
    assertThat(
            TinyArticle.on(
                    "2023-05-15",
                    "{Canada|LOC} voted.",
                    "Conservative leader {Ola Brakvik|PER} lost.")
                .resolved())
        .contains("Conservative=party:can_conservative");
  }

  @Test
  void partyThatTheCatalogLacks_isOneOfItsState() {
    assertThat(
            TinyArticle.on("2024-05-05", "{Denmark|LOC} votes.", "{The Liberals|ORG} lost.")
                .resolved())
        .endsWith("The Liberals=open:denmark_liberals");
  }

  @Test
  void partyOfASharedName_isThatOfTheState() {
    assertThat(
            TinyArticle.on("2024-05-05", "{Sweden|LOC} votes.", "The {Left Party|ORG} lost.")
                .resolved())
        .endsWith("Left Party=party:swedish_left_party");
    assertThat(
            TinyArticle.on("2024-05-05", "{Norway|LOC} votes.", "The {Centre Party|ORG} lost.")
                .resolved())
        .endsWith("Centre Party=party:norwegian_centre_party");
  }

  @Test
  void chamberOfCommerce_isThatOfTheNationBefore() {
    assertThat(TinyArticle.of("The {Canadian|MISC} {Chamber of Commerce|ORG} waits.").resolved())
        .containsExactly(
            "Canadian=state:can", "Chamber of Commerce=open:canada_chamber_of_commerce");
  }
}
