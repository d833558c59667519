/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesakesTest {

  @Test
  void personOfATrade_isNotTheOfficeHolder() {
    assertThat(
            TinyArticle.on(
                    "1995-06-01",
                    "The baker {John Major|PER} opened at six.",
                    "{Major|PER} bakes, and {Britain|LOC} eats.")
                .resolved())
        .startsWith("John Major=open:john_major", "Major=open:john_major");
    assertThat(
            TinyArticle.on("2018-06-01", "{Theresa May|PER}, a retired nurse, sings.").resolved())
        .containsExactly("Theresa May=open:theresa_may");
  }

  @Test
  void personWithoutATrade_isTheOfficeHolder() {
    assertThat(TinyArticle.on("2018-06-01", "{Theresa May|PER}, a vicar's child.").resolved())
        .containsExactly("Theresa May=person:theresa_may");
    assertThat(TinyArticle.on("2018-06-01", "Every farmer likes {Theresa May|PER}.").resolved())
        .containsExactly("Theresa May=person:theresa_may");
  }
}
