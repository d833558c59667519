/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  @Test
  void sentenceEnds_whereTheBlankBehindTheStopIsMissing() {
    String text = "It would rain, she said.Later it did.";
    assertThat(SentenceSplitter.split(text))
        .extracting(place -> text.substring(place.begin(), place.end()))
        .containsExactly("It would rain, she said.", "Later it did.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talks with Gen. Mark Smith and Lt. Col. Anna Jones went on.",
        "Mr. Putin met Mrs. May, Ms. Rice and Dr. Who on Monday.",
        "Sen. J.D. Vance spoke to Gov. Newsom.",
        "The visit of U.S. President Joe Biden ended.",
        "George W. Bush and John F. Kennedy were presidents.",
        "He flew from St. Petersburg to Ft. Worth.",
        "It was Japan vs. Brazil in the final.",
        "Brakvik Inc. (Ohio) and Olsen Co. (Utah) merged.",
        "The poet Per Th. Brakvik met Wm. Olsen and Insp. Berg.",
        "See www.brakvik.Example.org/news.Today for more.",
        "Prices rose 3.5 percent in the E.U. Council's view.",
        "They met at 5 p.m. on Tuesday.",
        "Resolution No. 1701 was adopted."
      })
  void sentenceGoesOn_behindTitlesInitialsAndAbbreviations(String sentence) {
    assertThat(sentences(sentence)).containsExactly(sentence);
  }

  @Test
  void sentencesDivided_atPeriodQuestionAndExclamationMark() {
    assertThat(sentences("Russia agreed. Did Ukraine? It did! Talks go on."))
        .containsExactly("Russia agreed.", "Did Ukraine?", "It did!", "Talks go on.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The", "He", "In", "But", "Officials", "Meanwhile"})
  void sentenceEndsBehindAnAbbreviation_whenAStarterFollows(String starter) {
    assertThat(sentences("He was born in the U.S. " + starter + " president left."))
        .containsExactly("He was born in the U.S.", starter + " president left.");
  }

  @Test
  void abbreviationGoesOn_whenANameFollows() {
    assertThat(sentences("Troops of the U.S. Army left. So did the U.N. Secretary General."))
        .containsExactly("Troops of the U.S. Army left.", "So did the U.N. Secretary General.");
  }

  @Test
  void closingQuoteBelongsToItsSentence() {
    assertThat(sentences("\"We agree.\" She left. “They left.” He stayed."))
        .containsExactly("\"We agree.\"", "She left.", "“They left.”", "He stayed.");
  }

  @Test
  void quotedQuestionGoesOn_whenALowerCaseWordFollows() {
    assertThat(sentences("\"Who knows?\" she asked. Nobody did."))
        .containsExactly("\"Who knows?\" she asked.", "Nobody did.");
  }

  @Test
  void paragraphEndsASentence_andIsNumbered() {
    assertThat(SentenceSplitter.split("Headline without an end\n\nOne. Two.\n\nThree"))
        .containsExactly(
            new TextSpan(0, 23, 0),
            new TextSpan(25, 29, 1),
            new TextSpan(30, 34, 1),
            new TextSpan(36, 41, 2));
  }

  @Test
  void titleAtTheEndOfAParagraphDoesNotReachIntoTheNext() {
    assertThat(sentences("He met the Gen.\n\nSmith left."))
        .containsExactly("He met the Gen.", "Smith left.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n", "\n\n", "\n\n\n\n \t"})
  void noSentences_inTextWithoutCharacters(String blank) {
    assertThat(SentenceSplitter.split(blank)).isEmpty();
  }

  @Test
  void offsetsCountChars_behindCharactersOfTwo() {
    assertThat(SentenceSplitter.split("🙂🙂 yes. No more."))
        .containsExactly(new TextSpan(0, 9, 0), new TextSpan(10, 18, 0));
  }

  @Property
  void spansAreOrderedInsideAndApart_withOnlyWhiteSpaceBetween(@ForAll("texts") String text) {
    int end = 0;
    int paragraph = 0;
    for (TextSpan span : SentenceSplitter.split(text)) {
      assertThat(span.begin()).isBetween(end, span.end() - 1);
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      assertThat(span.paragraph()).isGreaterThanOrEqualTo(paragraph);
      assertThat(isWhiteSpace(text.substring(end, span.begin()))).isTrue();
      assertThat(Character.isWhitespace(text.charAt(span.begin()))).isFalse();
      assertThat(Character.isWhitespace(text.charAt(span.end() - 1))).isFalse();
      end = span.end();
      paragraph = span.paragraph();
    }
    assertThat(isWhiteSpace(text.substring(end))).isTrue();
  }

  @Property
  void paragraphNumberIsTheNumberOfBreaksBefore(@ForAll("texts") String text) {
    for (TextSpan span : SentenceSplitter.split(text)) {
      String before = text.substring(0, span.begin());
      int breaks = before.split(SentenceSplitter.PARAGRAPH_BREAK, -1).length - 1;
      assertThat(span.paragraph()).isEqualTo(breaks);
      assertThat(text.substring(span.begin(), span.end()))
          .doesNotContain(SentenceSplitter.PARAGRAPH_BREAK);
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Gen.", "U.S.", "J.D.", "The", "Putin", "said", "he", "left.", "Why?", "No!", "\"", "”",
            "(", ")", "...", "3.5", "🙂", "é", "\n", "\n\n", " ", " ", " ", "\t", "\u00a0");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(5);
    return Arbitraries.frequencyOf(Tuple.of(9, pieces), Tuple.of(1, any))
        .list()
        .ofMaxSize(40)
        .map(list -> String.join("", list));
  }

  private static boolean isWhiteSpace(String text) {
    return text.chars().allMatch(Character::isWhitespace);
  }

  private static List<String> sentences(String text) {
    return SentenceSplitter.split(text).stream()
        .map(span -> text.substring(span.begin(), span.end()))
        .toList();
  }
}
