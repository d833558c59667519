/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceConstructionTest {

  @ParameterizedTest
  @CsvSource({
    "'RIGA, May 3 - It rained.',DATELINE",
    "'They liked Riga''s offer.',POSSESSIVE",
    "'They liked a Riga bakery.',BEFORE_NOUN",
    "'They met in Riga.',IN",
    "'They broke with Riga.',WITH",
    "'They had ties to Riga.',TO",
    "'Riga said so.',BEFORE_VERB",
    "'Riga was quiet.',BEGIN",
    "'They left while Riga slept.',BEGIN",
    "'They like Riga.',OTHER",
  })
  void constructionIsToldFromTheWordsAround(String sentence, PlaceConstruction construction) {
    ArticleSpans article = TinyArticle.of(sentence).beforePlaces();
    Span riga = Capitals.candidates(article).get(0);
    assertThat(PlaceConstruction.of(PlaceContext.of(article, riga))).isEqualTo(construction);
  }
}
