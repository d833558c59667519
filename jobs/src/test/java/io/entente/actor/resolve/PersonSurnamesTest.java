/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonSurnamesTest {

  private static final String MACRON = "Macron=person:emmanuel_macron";

  @Test
  void untaggedSurnameIsDropped_whenNothingSupportsIt() {
    assertThat(TinyArticle.of("Much of it is Macron to them.").resolved()).isEmpty();
  }

  @Test
  void untaggedSurnameIsThePerson_behindATitle() {
    assertThat(TinyArticle.of("Then President Macron spoke to them.").resolved())
        .containsExactly(MACRON);
  }

  @Test
  void untaggedSurnameIsThePerson_inAHeadline() {
    assertThat(TinyArticle.of("Macron Sees Great Danger Ahead").resolved()).containsExactly(MACRON);
  }

  @Test
  void untaggedSurnameIsDropped_inAnotherName() {
    assertThat(TinyArticle.of("They met at President Macron Hall today.").resolved()).isEmpty();
  }

  @Test
  void untaggedSurnameIsThePerson_whomTheArticleNames() {
    assertThat(TinyArticle.of("{Emmanuel Macron|PER} spoke.", "Later, Macron left.").resolved())
        .endsWith(MACRON);
  }

  @Test
  void surnameIsOpen_whenTheTaggerTakesItForSomethingElse() {
    assertThat(TinyArticle.of("They sold {Macron|ORG} shirts.").resolved())
        .containsExactly("Macron=open:macron");
  }

  @Test
  void wordOfEverydayIsThePerson_onlyWhenTaggedAndTitled() {
    assertThat(TinyArticle.on("2017-10-13", "Prime Minister {May|PER} left.").resolved())
        .containsExactly("May=person:theresa_may");
    assertThat(TinyArticle.on("2017-10-13", "Early in May they left.").resolved()).isEmpty();
  }

  @Test
  void surnameIsOpen_whenNobodyKnownBearsIt() {
    assertThat(TinyArticle.of("Then {Brakvik|PER} left.").resolutions())
        .containsExactly("Brakvik=open:brakvik/OPEN");
  }
}
