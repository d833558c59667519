/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NicknamesTest {

  @Test
  void nameWithANickname_isOne() {
    assertThat(
            TinyArticle.of(
                    "{Ola \"Olli|PER}\" {Brakvik Jr.|PER} and {Anna|PER} ({Annie|PER}) {Olsen|PER} left.",
                    "{Brakvik|PER} sang.")
                .resolved())
        .containsExactly(
            "Ola \"Olli\" Brakvik Jr=open:ola_brakvik",
            "Anna (Annie) Olsen=open:anna_olsen",
            "Brakvik=open:ola_brakvik");
  }

  @Test
  void nameOfTheCatalog_isFoundWithoutTheNickname() {
    assertThat(TinyArticle.of("Then {Joseph|PER} 'Amtrak Joe' {Biden|PER} left.").resolved())
        .containsExactly("Joseph 'Amtrak Joe' Biden=person:joe_biden");
  }

  @Test
  void partyInBrackets_isNoNickname() {
    assertThat(TinyArticle.of("{Ola Brakvik|PER} ({CDU|ORG}) {Anna Olsen|PER}").resolved())
        .containsExactly(
            "Ola Brakvik=open:ola_brakvik", "CDU=party:deu_cdu", "Anna Olsen=open:anna_olsen");
  }
}
