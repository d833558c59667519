/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StatedTextTest {

  private static final String ONE = "The ministers met in Bonn.";
  private static final String TWO = "They talked about fish.";
  private static final String THREE = "They will meet again.";

  private static String confirmed(String body, String... shown) {
    String script =
        "<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\""
            + body
            + "\"}</script>";
    return StatedText.of(JsonLd.of(Jsoup.parse(script))).confirmed(List.of(shown));
  }

  @Test
  void shownTextCounts_whenNothingIsStated() {
    assertThat(confirmed("", ONE, TWO)).isEqualTo(ONE + "\n\n" + TWO);
    assertThat(confirmed("")).isEmpty();
  }

  @Test
  void paragraphInTheMidstGoes_whenItIsNotStated() {
    assertThat(confirmed(ONE + " " + TWO + " " + THREE, ONE, "Buy our book.", TWO, THREE))
        .isEqualTo(String.join("\n\n", ONE, TWO, THREE));
  }

  @Test
  void paragraphInTheMidstStays_whenOnlyAPlaceIsAddedToIt() {
    String told =
        "They talked about fish for most of the afternoon, and then about salt and sugar, in the end.";
    assertThat(confirmed(ONE + " " + told + " " + THREE, ONE, "Bonn " + told, THREE))
        .isEqualTo(String.join("\n\n", ONE, "Bonn " + told, THREE));
  }

  @Test
  void headingInTheMidstStays_thoughItIsNotStated() {
    assertThat(confirmed(ONE + TWO + THREE, ONE, "What now", TWO, THREE))
        .isEqualTo(String.join("\n\n", ONE, "What now", TWO, THREE));
  }

  @Test
  void leadStays_andTheEndOnlyWhenTheStatedTextIsCut() {
    assertThat(confirmed(ONE + TWO + THREE, "A lead of its own.", ONE, TWO, THREE, "Follow us."))
        .isEqualTo(String.join("\n\n", "A lead of its own.", ONE, TWO, THREE));
    assertThat(confirmed(ONE + TWO + " They will me", ONE, TWO, THREE))
        .isEqualTo(String.join("\n\n", ONE, TWO, THREE));
  }

  @Test
  void markdownAndEntitiesAreRead_whereOnlyItsBeginningIsShown() {
    assertThat(
            confirmed(
                "[Ann](https://example.org/a) &amp; Bea met.\\n+++dropcap\\nThey talked about fish.",
                "Ann"))
        .isEqualTo("Ann & Bea met.\n\nThey talked about fish.");
  }

  @Test
  void statedTextCounts_whenOnlyItsBeginningIsShown() {
    assertThat(confirmed(ONE + "\\n" + TWO + "\\r\\n\\r\\n" + THREE, ONE))
        .isEqualTo(String.join("\n\n", ONE, TWO, THREE));
  }

  @Test
  void statedMarkupIsRead_asParagraphsAndEntities() {
    assertThat(confirmed("<p>" + ONE + "</p><p>Fish &amp; chips.</p><p>" + THREE + "</p>", ONE))
        .isEqualTo(String.join("\n\n", ONE, "Fish & chips.", THREE));
    assertThat(confirmed("Fish &amp; chips. " + TWO, "x")).isEqualTo("Fish & chips. " + TWO);
  }

  @Test
  void shownTextStays_whenTheStatedOneIsAnothers() {
    assertThat(confirmed("Quite another story of rain.", ONE, TWO)).isEqualTo(ONE + "\n\n" + TWO);
  }

  @Test
  void signsMakeNoDifference_whenLettersAgree() {
    assertThat(confirmed("\u201cFish\u201d - they said. " + ONE, "'Fish', they said.", "No.", ONE))
        .isEqualTo("'Fish', they said.\n\n" + ONE);
  }
}
