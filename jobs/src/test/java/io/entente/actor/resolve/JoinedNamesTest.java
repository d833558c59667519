/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JoinedNamesTest {

  @Test
  void twoLeaders_areTwo() {
    assertThat(TinyArticle.of("The {Scholz-Macron|MISC} call was long.").resolved())
        .containsExactly("Scholz=person:olaf_scholz", "Macron=person:emmanuel_macron");
  }

  @Test
  void twoFirms_areTwo() {
    assertThat(TinyArticle.of("The {Siemens–Alstom|ORG} deal failed.").resolved())
        .containsExactly("Siemens=company:siemens", "Alstom=company:alstom");
  }

  @Test
  void twoPersonsOfTheArticle_areTwo() {
    assertThat(
            TinyArticle.of(
                    "{Ola Brakvik|PER} met {Anna Olsen|PER}.",
                    "The {Brakvik-Olsen|MISC} talks failed.")
                .resolved())
        .endsWith("Brakvik=open:ola_brakvik", "Olsen=open:anna_olsen");
  }

  @Test
  void surnameOfTwoWords_isOne() {
    assertThat(
            TinyArticle.of("{Ola Brakvik-Olsen|PER} sang.", "{Brakvik-Olsen|PER} left.").resolved())
        .containsExactly(
            "Ola Brakvik-Olsen=open:ola_brakvik_olsen", "Brakvik-Olsen=open:ola_brakvik_olsen");
  }

  @Test
  void combiningForm_isItsNation() {
    assertThat(TinyArticle.of("A {Sino-Indian|MISC} border.").resolved())
        .containsExactly("Sino=state:chn", "Indian=state:ind");
  }

  @Test
  void smallWordBehindAHyphen_isNoName() {
    assertThat(
            TinyArticle.of("An {English-speaking|MISC} and {NATO-critical|ORG} paper.").resolved())
        .containsExactly("English=place:england", "NATO=alliance:nato");
  }

  @Test
  void regionsJoinedByAnd_areTwo() {
    assertThat(
            TinyArticle.of("Farmers of the {Northern and Eastern Provinces|LOC} wait.").resolved())
        .containsExactly("Northern=open:northern", "Eastern Provinces=open:eastern_provinces");
  }

  @Test
  void placeAndWhereItLies_areTwo() {
    assertThat(TinyArticle.of("They drove to {Brakvik Beach, Delaware|LOC}.").resolved())
        .containsExactly("Brakvik Beach=open:brakvik_beach", "Delaware=place:delaware");
  }
}
