/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongBodiesTest {

  @Test
  void committeesLongName_isOneBody() {
    assertThat(
            TinyArticle.of(
                    "The Select Committee on Trade between {Angola|LOC} and the {United States|LOC} met.")
                .resolved())
        .containsExactly(
            "Select Committee on Trade between Angola and the United States"
                + "=open:select_committee_on_trade_between_angola_and_the_united_states");
  }

  @Test
  void bodyOfItsOwnNameOrADay_endsBeforeOn() {
    assertThat(
            TinyArticle.of(
                    "The {European Commission|ORG} on {Poland|LOC} and the {Czech Republic|LOC}.")
                .resolved())
        .containsExactly(
            "European Commission=agency:european_commission",
            "Poland=state:pol",
            "Czech Republic=state:cze");
    assertThat(TinyArticle.of("The Brakvik Committee on Monday met {Angola|LOC} Men.").resolved())
        .contains("Angola=state:ago");
  }

  @Test
  void bodyIntroducedByAnAcronym_isOne_thoughTheTaggerFoundAPart() {
    assertThat(
            TinyArticle.of(
                    "The {Committee for the Rescue|ORG} and Renewal of Brakvik ({CRRB|ORG}) met.")
                .resolved())
        .extracting(mention -> mention.replaceAll(".*=", ""))
        .hasSize(2)
        .containsOnly("open:committee_for_the_rescue_and_renewal_of_brakvik");
    assertThat(TinyArticle.of("A {Centre for Rain Tests|ORG} ({RTT|ORG}) opened.").resolved())
        .startsWith("Centre for Rain Tests=open:center_for_rain_tests");
  }
}
