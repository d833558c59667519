/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitlesInsideTest {

  @Test
  void titleDividesThePersonFromWhatIsLed() {
    assertThat(TinyArticle.of("The {Hamas leader Brakvik|PER} spoke.").resolved())
        .containsExactly("Hamas=armed_group:hamas", "Brakvik=open:brakvik");
    assertThat(TinyArticle.of("{UK Prime Minister Ola Brakvik|PER} spoke.").resolved())
        .containsExactly("UK=state:gbr", "Ola Brakvik=open:ola_brakvik");
  }

  @Test
  void nameWithoutTitleStaysWhole() {
    assertThat(TinyArticle.of("{Jordan Brakvik|PER} spoke.").resolved())
        .containsExactly("Jordan Brakvik=open:jordan_brakvik");
    assertThat(TinyArticle.of("{Ola Leader|PER} spoke.").resolved())
        .containsExactly("Ola Leader=open:ola_leader");
  }
}
