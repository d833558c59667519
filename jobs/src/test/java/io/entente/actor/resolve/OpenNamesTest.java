/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNamesTest {

  private static Actor open(String marked) {
    ArticleSpans article = TinyArticle.of(marked).spans();
    return OpenNames.of(article, article.spans().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brakvik",
        "Brakvik Inc",
        "Brakvik and Co",
        "Brakvik Holdings Ltd",
        "BRAKVIK Corp"
      })
  void idIsTheSame_withAndWithoutAFirmsSuffix(String name) {
    assertThat(open("Then {" + name + "|ORG} fell.").id()).isEqualTo("open:brakvik");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Brakvik-Olsen", "Brakvik Olsen", "BRAKVIK-OLSEN"})
  void idIsTheSame_withHyphenOrBlank(String name) {
    assertThat(open("Then {" + name + "|ORG} fell.").id()).isEqualTo("open:brakvik_olsen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PER", "ORG", "LOC", "MISC"})
  void idIsTheSame_whateverTheType(String type) {
    assertThat(open("Then {Brakvik|" + type + "} fell.").id()).isEqualTo("open:brakvik");
  }

  @Test
  void typeIsTheTaggers() {
    assertThat(open("Then {Brakvik|PER} fell.").type()).isEqualTo(ActorType.PERSON);
    assertThat(open("Then {Brakvik|ORG} fell.").type()).isEqualTo(ActorType.ORGANIZATION);
    assertThat(open("Then {Brakvik|LOC} fell.").type()).isEqualTo(ActorType.PLACE);
    assertThat(open("Then {Brakvik|MISC} fell.").type()).isEqualTo(ActorType.OTHER);
  }

  @Test
  void suffixAloneIsAName() {
    assertThat(open("Then {Holdings|ORG} fell.").id()).isEqualTo("open:holdings");
  }

  @Test
  void nameIsThatOfTheText_inOneLine() {
    assertThat(open("Then {Brakvik  Data Inc|ORG} fell.").name()).isEqualTo("Brakvik Data");
  }
}
