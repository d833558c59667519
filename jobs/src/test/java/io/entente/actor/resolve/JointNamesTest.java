/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JointNamesTest {

  @Test
  void firstOfTwo_hasTheSurnameOfTheSecond() {
    assertThat(TinyArticle.of("{Ola|PER} and {Anna Brakvik|PER} left.").resolved())
        .containsExactly("Ola=open:ola_brakvik", "Anna Brakvik=open:anna_brakvik");
  }

  @Test
  void firstOfTwo_isThePersonOfTheCatalog() {
    assertThat(TinyArticle.of("Then Melania and {Donald Trump|PER} left.").resolved())
        .containsExactly("Melania=person:melania_trump", "Donald Trump=person:donald_trump");
  }

  @Test
  void surnameBeforeAnd_staysItself() {
    assertThat(
            TinyArticle.of("{Per Brakvik|PER} left.", "{Brakvik|PER} and {Anna Olsen|PER} met.")
                .resolved())
        .contains("Brakvik=open:per_brakvik");
  }

  @Test
  void titleTellsWhichOfTwoIsMeant() {
    assertThat(
            TinyArticle.of(
                    "{Peter|PER} and {Anna Brakvik|PER} left.",
                    "Later Mr {Brakvik|PER} sang.",
                    "Later Mrs {Brakvik|PER} sang.")
                .resolved())
        .endsWith("Brakvik=open:peter_brakvik", "Brakvik=open:anna_brakvik");
  }

  @Test
  void headOfStateIsNotTheRelative_whomTheArticleNames() {
    assertThat(
            TinyArticle.on(
                    "2018-05-03",
                    "It rained.",
                    "President {Trump|PER} waved.",
                    "{Ivanka Trump|PER} waved.",
                    "It rained on, and President {Trump|PER} left.")
                .resolved())
        .containsExactly(
            "Trump=person:donald_trump",
            "Ivanka Trump=person:ivanka_trump",
            "Trump=person:donald_trump");
  }
}
