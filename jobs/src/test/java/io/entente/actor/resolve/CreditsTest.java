/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Reporting by {Ola Brakvik|PER}; Editing by {Anna Olsen|PER})",
        "Additional reporting by {Ola Brakvik|PER} in a boat",
        "Photograph: {Ola Brakvik|PER}/{Getty Images|ORG}",
        "Author: {Ola Brakvik|PER}",
        "They left in a picture of {Ola Brakvik|PER}/{AFP|ORG} via {Getty|ORG}.",
        "A boat. {REUTERS|ORG}/{Ola Brakvik|PER}",
        "ob/ao ({AFP|ORG}, {AP|ORG}, {dpa|ORG})"
      })
  void namesInCredits_haveNoActor(String text) {
    assertThat(TinyArticle.of("It rained.", text).resolutions())
        .isNotEmpty()
        .allMatch(mention -> mention.endsWith("=?/CREDIT"));
  }

  @Test
  void agencyInADateline_hasNoActor() {
    assertThat(
            TinyArticle.of("BERGEN, May 3 ({Reuters|ORG}) - {Ola Brakvik|PER} left.").resolutions())
        .endsWith("Reuters=?/CREDIT", "Ola Brakvik=open:ola_brakvik/OPEN");
  }

  @Test
  void mediumOfATitle_hasNoActor() {
    assertThat(
            TinyArticle.of("Boat sinks off the coast - {BBC News|ORG}", "It sank.").resolutions())
        .containsExactly("BBC News=?/CREDIT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A report by {Ola Brakvik|PER} said so.",
        "They met {Ola Brakvik|PER} (and others).",
        "The note: {Ola Brakvik|PER} left."
      })
  void namesInTheNews_areNoCredits(String text) {
    assertThat(TinyArticle.of("It rained.", text).resolved())
        .containsExactly("Ola Brakvik=open:ola_brakvik");
  }
}
