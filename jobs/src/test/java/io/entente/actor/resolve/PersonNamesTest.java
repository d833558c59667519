/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNamesTest {

  @Test
  void personIsOpen_whenNobodyHasTheName() {
    assertThat(TinyArticle.of("Then {Torvald Brakvik|PER} spoke.").resolutions())
        .containsExactly("Torvald Brakvik=open:torvald_brakvik/OPEN");
  }

  @Test
  void variantMeansThePersonOfTheCatalog_whenTheArticleSupportsIt() {
    assertThat(TinyArticle.on("2016-02-13", "{Iran|LOC} sent {Mohamed Zarif|PER}.").resolutions())
        .endsWith("Mohamed Zarif=person:mohammad_javad_zarif/CATALOG");
  }

  @Test
  void variantIsOpen_inSport() {
    assertThat(
            TinyArticle.on(
                    "2016-02-13", "{Iran|LOC} goalkeeper, striker and goals: {Mohamed Zarif|PER}.")
                .resolved())
        .endsWith("Mohamed Zarif=open:mohamed_zarif");
  }

  @Test
  void initialMeansTheNameInFull_wherever() {
    assertThat(
            TinyArticle.of("{Torvald Brakvik|PER} spoke.", "Signed: {T. Brakvik|PER}.")
                .resolutions())
        .endsWith("T. Brakvik=open:torvald_brakvik/COREFERENCE");
  }

  @Test
  void otherFirstNameIsAnotherPerson() {
    assertThat(
            TinyArticle.of("{Torvald Brakvik|PER} spoke.", "Signed: {Ida Brakvik|PER}.").resolved())
        .endsWith("Ida Brakvik=open:ida_brakvik");
  }
}
