/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBlockTest {

  private static final String SENTENCE = "The two ministers met in the old town hall of Bonn.";

  private static PageBlock block(String text) {
    return new PageBlock(text, 0, 0, 0, new Element("p"));
  }

  private static PageBlock in(String tag) {
    return new PageBlock("x", 0, 0, 0, new Element(tag));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yes.",
        "Yes!",
        "Yes?\u201d",
        "Yes\u2026",
        "\u662f\u3002",
        "Yes.\u00bb ",
        "Yes.)]\"'",
        "\u0646\u0639\u0645\u061f",
        "\u0939\u093e\u0901\u0964"
      })
  void sentenceEnds_with(String text) {
    assertThat(block(text).endsSentence()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Yes", "Yes,", "Yes. But", "Yes.\"'\"'\"'\"'", "2.5 m"})
  void sentenceDoesNotEnd_with(String text) {
    assertThat(block(text).endsSentence()).isFalse();
  }

  @Test
  void proseIsAnUnlinkedSentence_ofSomeLength() {
    assertThat(block(SENTENCE).isProse()).isTrue();
    assertThat(block("They met.").isProse()).isFalse();
    assertThat(block(SENTENCE.replace(".", "")).isProse()).isFalse();
    PageBlock half = new PageBlock(SENTENCE, SENTENCE.length() / 2, 0, 0, new Element("p"));
    assertThat(half.isProse()).isTrue();
    PageBlock linked = new PageBlock(SENTENCE, SENTENCE.length() / 2 + 1, 0, 0, new Element("p"));
    assertThat(linked.isLinked()).isTrue();
    assertThat(linked.isProse()).isFalse();
  }

  @Test
  void longTextNeedsNoEnd_whenItHasCommas() {
    String words = "and so they went on ".repeat(6);
    assertThat(block(words + ", it seems").isProse()).isTrue();
    assertThat(block(words + "it seems").isProse()).isFalse();
  }

  @Test
  void signsThatStandForSyllablesWeighThree() {
    assertThat(block("ab").weight()).isEqualTo(2);
    assertThat(block("\u5317\u4eac").weight()).isEqualTo(6);
    assertThat(block("\u3042\u30a2\uc11c").weight()).isEqualTo(9);
    assertThat(block("\ud840\udc00\ud83d\ude00").weight()).isEqualTo(4);
    assertThat(
            block(
                    "\u4e24\u56fd\u5916\u957f\u4eca\u65e5\u5728\u5317\u4eac\u4e3e\u884c\u4f1a\u8c08\u3002")
                .isProse())
        .isTrue();
  }

  @Test
  void allOfItIsSlantedOrBold_orNot() {
    assertThat(new PageBlock("abc", 0, 3, 2, new Element("p")).isSlanted()).isTrue();
    assertThat(new PageBlock("abc", 0, 2, 3, new Element("p")).isSlanted()).isFalse();
    assertThat(new PageBlock("abc", 0, 0, 3, new Element("p")).isBold()).isTrue();
    assertThat(new PageBlock("abc", 0, 3, 2, new Element("p")).isBold()).isFalse();
  }

  @Test
  void dividerHasNoWord() {
    assertThat(block("* * *").isDivider()).isTrue();
    assertThat(block("***").isDivider()).isTrue();
    assertThat(block("**").isDivider()).isFalse();
    assertThat(block("* 1 *").isDivider()).isFalse();
  }

  @Test
  void lineIsLongEnoughAndHasNoLink() {
    assertThat(block("x".repeat(40)).isLine()).isTrue();
    assertThat(block("x".repeat(39)).isLine()).isFalse();
    assertThat(new PageBlock("x".repeat(40), 1, 0, 0, new Element("p")).isLine()).isFalse();
  }

  @Test
  void headingsAreSix_andTwoOfThemDivide() {
    for (int level = 1; level <= 6; level++) {
      assertThat(in("h" + level).isHeading()).isTrue();
      assertThat(in("h" + level).isSubheading()).isEqualTo(level == 2 || level == 3);
    }
    assertThat(in("h7").isHeading()).isFalse();
    assertThat(in("h0").isHeading()).isFalse();
    assertThat(in("hr").isHeading()).isFalse();
    assertThat(in("p1").isHeading()).isFalse();
    assertThat(in("p").isHeading()).isFalse();
  }
}
