/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that the tagger did not see, beside other words. */
class NameContextTest {

  private static final String NAMED = "{Donald Trump|PER} waved to them.";

  private static List<String> resolved(String... sentences) {
    return TinyArticle.on("2018-06-01", sentences).resolved();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Then the Trump Tower was built.",
        "They say that van Trump left.",
        "They say that de Trump left.",
        "They say that Kim Trump-il left.",
        "They say that Ann Trump left.",
        "Ann Trump has left them there."
      })
  void surnameIsSomebodyElses_besideAnotherName(String sentence) {
    assertThat(resolved(NAMED, sentence)).containsExactly("Donald Trump=person:donald_trump");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They say that Trump left.",
        "But Trump has left them there.",
        "They say that President Trump left.",
        "They say that Trump, Ann and others left.",
        "They say that Ann, Trump and others left.",
        "They say that Trump President left.",
        "They say that kim Trump-il left.",
        "They say that President Trump-il left."
      })
  void surnameIsThePersons_besideTitlesOpenersAndCommas(String sentence) {
    assertThat(resolved(NAMED, sentence))
        .containsExactly("Donald Trump=person:donald_trump", "Trump=person:donald_trump");
  }

  @ParameterizedTest
  @ValueSource(strings = {"They say that US Trump left.", "They say that Russian Trump left."})
  void surnameIsThePersons_behindTheNameOfAState(String sentence) {
    assertThat(resolved(NAMED, sentence)).hasSize(3).endsWith("Trump=person:donald_trump");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They sold American Brands Inc. today.",
        "They flew with Russian Airlines to the sea.",
        "They met the University of Russia there.",
        "They met the Bank of American Samoa there."
      })
  void stateIsNotMeant_whereItsNameIsPartOfALongerOne(String sentence) {
    assertThat(resolved(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They sold American shoes Inc. today.",
        "They saw American, Brands Inc. today.",
        "They met the people of Russia there.",
        "They met the university of Russia there.",
        "They met the University in Russia there.",
        "They met the University of, Russia there."
      })
  void stateIsMeant_whereTheWordsAroundMakeNoName(String sentence) {
    assertThat(resolved(sentence)).hasSize(1);
    assertThat(resolved(sentence).get(0)).matches("American=state:usa|Russia=state:rus");
  }
}
