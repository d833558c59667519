/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrandsTest {

  @Test
  void firmInTheCatalog_isMeant_whereNoPossessiveCanStand() {
    assertThat(TinyArticle.of("{Levi|PER}'s will close shops.").resolved())
        .containsExactly("Levi=company:levi_strauss");
    assertThat(TinyArticle.of("Shops of {Kohl|PER}'s, a chain, will close.").resolved())
        .containsExactly("Kohl=company:kohls");
  }

  @Test
  void possessiveOfAPerson_isNoFirm() {
    assertThat(TinyArticle.on("1995-02-03", "{Kohl|PER}'s cabinet met.").resolved())
        .containsExactly("Kohl=person:helmut_kohl");
  }

  @Test
  void unknownName_isAFirm_beforeAVerb() {
    assertThat(TinyArticle.of("{Brakvik|PER}'s said it would close.").resolutions())
        .containsExactly("Brakvik=open:brakviks/OPEN");
    assertThat(TinyArticle.of("{Brakvik|PER}'s boat left.").resolved())
        .containsExactly("Brakvik=open:brakvik");
  }
}
