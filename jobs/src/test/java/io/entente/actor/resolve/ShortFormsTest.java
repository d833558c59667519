/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortFormsTest {

  @Test
  void firstWordsMeanTheBody_namedInFull() {
    assertThat(
            TinyArticle.of("{Brakvik Data Center|ORG} grew.", "{Brakvik|ORG} fell.").resolutions())
        .endsWith("Brakvik=open:brakvik_data_center/COREFERENCE");
  }

  @Test
  void lastWordMeansTheBody_namedInFull() {
    assertThat(
            TinyArticle.of(
                    "The {Brakvik Star Observatory|ORG} grew.", "The {Observatory|ORG} fell.")
                .resolved())
        .endsWith("Observatory=open:brakvik_star_observatory");
  }

  @Test
  void shortFormStandsForItself_whenTwoBodiesBeginWithIt() {
    assertThat(
            TinyArticle.of(
                    "{Brakvik Data Center|ORG} bought {Brakvik Oil Works|ORG}.",
                    "{Brakvik|ORG} fell.")
                .resolved())
        .endsWith("Brakvik=open:brakvik");
  }

  @Test
  void loneSurnameOfNobody_isTheFirmThatBeginsWithIt() {
    assertThat(
            TinyArticle.of("{Brakvik|PER} sued them.", "{Brakvik Management|ORG} left.").resolved())
        .containsExactly(
            "Brakvik=open:brakvik_management", "Brakvik Management=open:brakvik_management");
    assertThat(
            TinyArticle.of("{Ola Brakvik|PER} left.", "{Brakvik|PER} ran {Brakvik Management|ORG}.")
                .resolved())
        .contains("Brakvik=open:ola_brakvik");
  }

  @Test
  void personIsNoShortForm() {
    assertThat(TinyArticle.of("{Brakvik Data Center|ORG} grew.", "{Brakvik|PER} left.").resolved())
        .endsWith("Brakvik=open:brakvik");
  }

  @Test
  void adjectiveIsNoShortForm_ofABodyThatBeginsWithIt() {
    assertThat(
            TinyArticle.of("The {Nordic Council|ORG} met.", "{Nordic|MISC} leaders left.")
                .resolved())
        .containsExactly("Nordic Council=alliance:nordic_council", "Nordic=open:nordic");
  }

  @Test
  void middleWordIsNoShortForm() {
    assertThat(
            TinyArticle.of("{Tverrdal Brakvik Works|ORG} grew.", "{Brakvik|ORG} fell.").resolved())
        .endsWith("Brakvik=open:brakvik");
  }
}
