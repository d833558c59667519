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
}
