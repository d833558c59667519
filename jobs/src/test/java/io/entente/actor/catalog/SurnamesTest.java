/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurnamesTest {

  @Test
  void lastWordIsTheSurname() {
    assertThat(Surnames.of("Vladimir Putin")).containsExactly("Putin");
  }

  @Test
  void particlesStayWithTheSurname() {
    assertThat(Surnames.of("Ursula von der Leyen")).containsExactly("Leyen", "von der Leyen");
  }

  @Test
  void articleMayBeLeftOut() {
    assertThat(Surnames.of("Bashar al-Assad")).containsExactly("al-Assad", "Assad");
  }

  @Test
  void suffixIsNoSurname() {
    assertThat(Surnames.of("Donald Trump Jr")).containsExactly("Trump");
  }

  @Test
  void nameOfOneWordOrWithACountryHasNone() {
    assertThat(Surnames.of("Lula")).isEmpty();
    assertThat(Surnames.of("Felipe VI")).isEmpty();
    assertThat(Surnames.of("Abdullah II of Jordan")).isEmpty();
    assertThat(Surnames.of("Duchess of York")).isEmpty();
  }
}
