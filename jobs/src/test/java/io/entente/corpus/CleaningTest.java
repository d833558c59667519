/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {

  private static String clean(String raw) {
    return Cleaning.body(raw).text();
  }

  @Test
  void accentJoinsItsLetter_whenTextIsDecomposed() {
    assertThat(clean("Orba\u0301n spoke")).isEqualTo("Orb\u00e1n spoke");
  }

  @Test
  void blanksFold_whenTabsAndUnusualBlanksStandBetweenWords() {
    assertThat(clean("one\t two\u00a0\u2009three\u3000four")).isEqualTo("one two three four");
  }

  @Test
  void invisibleCharactersGo_whenTheyStandInWords() {
    assertThat(clean("a\u0000b\u200bc\u202ed\ufeffe\u00adf\u0007g\u2066h")).isEqualTo("abcdefgh");
  }

  @Test
  void loneSurrogateGoes_whilePairStays() {
    assertThat(clean("a\ud800b \ud83d\ude00")).isEqualTo("ab \ud83d\ude00");
  }

  @Test
  void everyKindOfLineBreakCounts_whenLinesAreLong() {
    assertThat(clean("One.\r\nTwo.\rThree.\u2028Four."))
        .isEqualTo("One.\n\nTwo.\n\nThree.\n\nFour.");
  }

  @Test
  void paragraphsAreDividedByOneEmptyLine_whenThereWereMore() {
    assertThat(clean("\n\n One. \n \n\n\n Two. \n\n")).isEqualTo("One.\n\nTwo.");
  }

  @Test
  void entitiesAreDecodedOnce() {
    assertThat(
            clean(
                "A&amp;B &lt;T&gt; &#39;x&#x27; &quot;q&quot; &amp;lt; &unknown; AT&T; &#99999999;"))
        .isEqualTo("A&B <T> 'x' \"q\" &lt; &unknown; AT&T; &#99999999;");
  }

  @Test
  void entitiesAreDecodedTwice_whereTheTextWasEscapedTwice() {
    assertThat(clean("Brakvik &amp;amp; Olsen &amp;lt;")).isEqualTo("Brakvik & Olsen <");
  }

  @Test
  void namedEntitiesAreDecoded_butNotTheNamesOfValuesInAnAddress() {
    assertThat(clean("Caf&eacute; &lsqb;1&rsqb; it&#146;s")).isEqualTo("Caf\u00e9 [1] it\u2019s");
    assertThat(clean("See http://a.example/?a=1&copy=2&reg=3 there."))
        .isEqualTo("See http://a.example/?a=1&copy=2&reg=3 there.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Advertisement",
        "ADVERTISEMENT",
        "- Advertisement -",
        "Advertisement - Scroll to continue",
        "Story continues below advertisement",
        "Skip Advertisement"
      })
  void lineGoes_whenItIsOnlyAnAdvertisementMark(String mark) {
    assertThat(clean("First.\n\n" + mark + "\n\nLast.")).isEqualTo("First.\n\nLast.");
  }

  @Test
  void advertisementMarkGoes_whenGluedToAParagraphsEnd() {
    assertThat(clean("He left. Advertisement \n\nShe stayed. ADVERTISEMENT They slept."))
        .isEqualTo("He left.\n\nShe stayed. They slept.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Advertisement Board met.",
        "He left. Advertisement rules changed.",
        "They saw an advertisement"
      })
  void advertisementStays_whenItIsAWordOfTheText(String text) {
    assertThat(clean(text)).isEqualTo(text);
  }

  @Test
  void linesJoin_whenTextIsHardWrapped() {
    String wrapped =
        "The ministers of both countries met on Monday in the small town\n"
            + "near the border and agreed that the bridge over the river will\n"
            + "open in spring, a well-\n"
            + "known wish of the people.\n"
            + "    The second paragraph is indented and goes on for a whole line\n"
            + "and a bit.\n"
            + "\n"
            + "The third comes after an empty line.\n";

    assertThat(clean(wrapped).split("\n\n"))
        .containsExactly(
            "The ministers of both countries met on Monday in the small town near the border and"
                + " agreed that the bridge over the river will open in spring, a well-known wish of"
                + " the people.",
            "The second paragraph is indented and goes on for a whole line and a bit.",
            "The third comes after an empty line.");
  }

  @Test
  void linesStayParagraphs_whenEachEndsItsSentence() {
    String list =
        "The minister of foreign affairs left the capital on Sunday.\n"
            + "The minister of finance stayed there for the whole week.\n"
            + "Nobody knows where the minister of transport has gone to.";

    assertThat(clean(list).split("\n\n")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n Reuter\n\u0003",
        "\n REUTER...",
        "\n(Reuters)",
        "\n\n(AP)",
        "\n\n(Eastbridge Wire)",
        "\n-- AFP",
        " \n Reuter &#3;\n\n"
      })
  void signatureGoes_whenItIsTheLastLine(String signature) {
    assertThat(clean("The talks ended." + signature)).isEqualTo("The talks ended.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He works for Reuters",
        "End.\n\n(This is said in brackets with more than five words)",
        "End.\n\nReuters was founded in London."
      })
  void lastLineStays_whenItIsMoreThanASignature(String text) {
    assertThat(clean(text)).isEqualTo(text);
  }

  @Test
  void removedCharactersAreCounted_inCodePoints() {
    assertThat(Cleaning.body("  \ud83d\ude00 ok\u0000 "))
        .isEqualTo(new Cleaning.Cleaned("\ud83d\ude00 ok", 4));
  }

  @Test
  void titleIsOneLine_whenItHadSeveral() {
    assertThat(Cleaning.line(" Peace \r\n talks &amp;\tmore ")).isEqualTo("Peace talks & more");
    assertThat(Cleaning.line(" \u200b ")).isNull();
  }

  @Property(tries = 500)
  void cleanTextHasItsForm_whateverTheInput(@ForAll String raw) {
    String text = clean(raw);

    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    assertThat(text).isEqualTo(text.strip()).doesNotContain("\n\n\n").doesNotContain("  ");
    assertThat(text.replace("\n", "").chars()).noneMatch(Character::isISOControl);
  }
}
