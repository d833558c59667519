/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NationalBodiesTest {

  private static final String BODY = "The {Foreign Ministry|ORG} replied.";

  @Test
  void bodyIsThatOfTheStateNamedBefore() {
    assertThat(TinyArticle.of("{Norway|LOC} replied to {Austria|LOC}.", BODY).resolutions())
        .endsWith("Foreign Ministry=agency:aut_foreign_ministry/COREFERENCE");
  }

  @Test
  void bodyIsThatOfTheStateNamedMost_whenNoneIsNear() {
    assertThat(
            TinyArticle.of(
                    "{Austria|LOC} waits.", "{Angola|LOC} and {Angola|LOC}.", "Much later.", BODY)
                .resolved())
        .endsWith("Foreign Ministry=agency:ago_foreign_ministry");
  }

  @Test
  void bodyIsOpen_whenNoStateIsNamed() {
    assertThat(TinyArticle.of(BODY).resolved())
        .containsExactly("Foreign Ministry=open:foreign_ministry");
  }

  @Test
  void nationalityBeforeItTellsTheState() {
    assertThat(TinyArticle.of("The {Turkish central bank|ORG} replied.").resolutions())
        .containsExactly("Turkish central bank=agency:tur_central_bank/COREFERENCE");
  }
}
