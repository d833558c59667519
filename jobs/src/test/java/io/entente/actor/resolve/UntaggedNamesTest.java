/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UntaggedNamesTest {

  @Test
  void surnameIsFound_whereTheArticleNamesThePerson() {
    assertThat(TinyArticle.of("{Le Thi Brakvik|PER} came.", "They asked Brakvik twice.").resolved())
        .containsExactly("Le Thi Brakvik=open:le_thi_brakvik", "Brakvik=open:le_thi_brakvik");
    assertThat(TinyArticle.of("They asked Brakvik twice.").resolved()).isEmpty();
  }

  @Test
  void surnameBeginsASentence_whereAVerbFollows() {
    assertThat(TinyArticle.of("{Ola Brakvon|PER} came.", "Brakvon runs a bakery.").resolved())
        .endsWith("Brakvon=open:ola_brakvon");
    assertThat(TinyArticle.of("{Ola Brakvon|PER} came.", "Brakvon stone lay there.").resolved())
        .containsExactly("Ola Brakvon=open:ola_brakvon");
  }

  @Test
  void wordBesideAnotherName_isNoSurname() {
    assertThat(
            TinyArticle.of("{Ola Brakvon|PER} came.", "They met in the Brakvon Brewery.")
                .resolved())
        .containsExactly("Ola Brakvon=open:ola_brakvon");
  }

  @Test
  void firstWordOfAFirm_isTheFirm() {
    assertThat(
            TinyArticle.of("{Brakvik Software|ORG} grew.", "Rivals copied Brakvik in May.")
                .resolved())
        .containsExactly("Brakvik Software=open:brakvik_software", "Brakvik=open:brakvik_software");
  }
}
