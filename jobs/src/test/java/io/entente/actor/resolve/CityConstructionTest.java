/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CityConstructionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He will visit {Moscow|LOC} for talks with its rivals.",
        "Troops overran {Moscow|LOC} in one night.",
        "They deny an assault by the city of {Moscow|LOC} itself.",
        "They decorate their capital {Moscow|LOC} for the feast.",
        "Envoys were summoned to the ministry in {Moscow|LOC} to hear it.",
        "He insists on {Moscow|LOC} as a common capital.",
      })
  void isTheCity(String sentence) {
    assertThat(TinyArticle.of(sentence).resolved()).contains("Moscow=place:moscow");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They entered {Moscow|LOC}'s sphere.",
        "They visit {Moscow|LOC} generals.",
      })
  void saysNothing_whereSomethingOfTheStateFollows(String sentence) {
    ArticleSpans article = TinyArticle.of(sentence).spans();
    Span span = article.spans().get(0);
    assertThat(CityConstruction.holds(article.sentenceOf(span), span)).isFalse();
  }

  @Test
  void capitalOfALandWithinAState_actsOnlyWhereThatIsNamed() {
    String unclear = "Hostility to {Erbil|LOC} grew.";
    assertThat(TinyArticle.of(unclear).resolved()).containsExactly("Erbil=place:erbil");
    assertThat(TinyArticle.of("{Iraqi Kurdistan|LOC} votes.", unclear).resolved())
        .endsWith("Erbil=state:iraqi_kurdistan");
    assertThat(TinyArticle.of("{Erbil|LOC} rejected the plan and said so.").resolved())
        .containsExactly("Erbil=state:iraqi_kurdistan");
  }
}
