/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReligiousAdjectivesTest {

  @Test
  void adjectiveOfPeople_meansThoseWhoBelieve() {
    assertThat(TinyArticle.of("They fear {Islamic|MISC} insurgents in the valley.").resolved())
        .containsExactly("Islamic=people:muslims");
    assertThat(TinyArticle.of("Several {Islamic|MISC} opposition parties met.").resolved())
        .containsExactly("Islamic=people:muslims");
  }

  @Test
  void adjectiveOfAThing_isNobody() {
    assertThat(TinyArticle.of("He teaches {Islamic|MISC} law, and groups listen.").resolved())
        .isEmpty();
  }

  @Test
  void longerNameStays() {
    assertThat(TinyArticle.of("The {Islamic Art Circle|ORG} met.").resolved())
        .containsExactly("Islamic Art Circle=open:islamic_art_circle");
  }
}
