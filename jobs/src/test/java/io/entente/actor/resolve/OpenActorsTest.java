/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenActorsTest {

  @Test
  void taggedNameIsAnActorOfItsOwn() {
    assertThat(TinyArticle.of("The {Brakvik Treaty|MISC} holds.").resolutions())
        .containsExactly("Brakvik Treaty=open:brakvik_treaty/OPEN");
  }

  @Test
  void wordOfMoneyIsDropped() {
    assertThat(TinyArticle.of("It paid 12 {DLRS|ORG} and rose by {GDP|MISC}.").resolved())
        .isEmpty();
  }

  @Test
  void wordIsDropped_whenOnlyTheCatalogSuggestsIt() {
    assertThat(TinyArticle.of("Much of it is Macron to them.").resolved()).isEmpty();
  }
}
