/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticlePersonsTest {

  @Test
  void surnameMeansTheNearestBefore_whenTwoBearIt() {
    assertThat(
            TinyArticle.of(
                    "{Ola Brakvik|PER} spoke.", "{Ida Brakvik|PER} spoke.", "{Brakvik|PER} left.")
                .resolved())
        .endsWith("Brakvik=open:ida_brakvik");
  }

  @Test
  void surnameMeansTheFirstAfter_whenNoneStandsBefore() {
    assertThat(
            TinyArticle.of(
                    "{Brakvik|PER} left.", "{Ola Brakvik|PER} spoke.", "{Ida Brakvik|PER} spoke.")
                .resolved())
        .startsWith("Brakvik=open:ola_brakvik");
  }

  @Test
  void surnameMeansTheOfficeHolder_unlessTheOtherWasJustNamed() {
    String holder = "{Emmanuel Macron|PER} spoke.";
    String other = "{Ida Macron|PER} spoke.";
    assertThat(TinyArticle.of(holder, other, "In {Brakvik|LOC} {Macron|PER} left.").resolved())
        .endsWith("Macron=person:emmanuel_macron");
    assertThat(TinyArticle.of(holder, other, "Then {Macron|PER} left.").resolved())
        .endsWith("Macron=open:ida_macron");
  }

  @Test
  void firstNameMeansItsOnlyBearer() {
    assertThat(TinyArticle.of("{Ola Brakvik|PER} spoke.", "Then {Ola|PER} left.").resolved())
        .endsWith("Ola=open:ola_brakvik");
  }

  @Test
  void firstNameIsOpen_whenTwoBearIt() {
    assertThat(
            TinyArticle.of(
                    "{Ola Brakvik|PER} met {Ola Tverrdal|PER}.", "Then {Ola|PER} left the house.")
                .resolved())
        .endsWith("Ola=open:ola");
  }

  @Test
  void surnameWithParticle_meansTheFullNameToo() {
    assertThat(
            TinyArticle.of("{Omar al-Brakvik|PER} spoke.", "{Brakvik|PER} met {al-Brakvik|PER}.")
                .resolved())
        .allMatch(mention -> mention.endsWith("=open:omar_al_brakvik"));
  }
}
