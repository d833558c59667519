/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SkippedParagraphsTest {

  private static final ActorFinder FINDER = ActorFinder.shipped();
  private static final String NEWSLETTER = "Sign up for our letter on Vladimir Putin \uD83D\uDCE7.";
  private static final String BODY =
      "Angela Merkel met Emmanuel Macron in Berlin.\n\n"
          + NEWSLETTER
          + "\n\nOlaf Scholz flew to Brussels.";

  private static List<Mention> mentions(List<Integer> skipped) {
    return FINDER.find(
        new ActorFinder.ArticleText(
            "id", "2025-01", LocalDate.parse("2022-01-10"), "Merkel meets Macron", BODY, skipped));
  }

  @Test
  void skippedParagraphNamesNobody() {
    assertThat(mentions(List.of())).extracting(Mention::surface).contains("Vladimir Putin");
    assertThat(mentions(List.of(1))).extracting(Mention::surface).doesNotContain("Vladimir Putin");
  }

  @Test
  void otherMentionsKeepTheirPlaces_whenAParagraphIsSkipped() {
    List<Mention> others = mentions(List.of()).stream().filter(m -> m.paragraph() != 2).toList();

    assertThat(mentions(List.of(1)))
        .extracting(Mention::surface, Mention::begin, Mention::end, Mention::paragraph)
        .containsExactlyElementsOf(
            others.stream()
                .map(
                    m ->
                        org.assertj.core.api.Assertions.tuple(
                            m.surface(), m.begin(), m.end(), m.paragraph()))
                .toList());
    assertThat(mentions(List.of(1)))
        .filteredOn(m -> m.surface().equals("Olaf Scholz"))
        .allSatisfy(
            m -> {
              int begin = BODY.offsetByCodePoints(0, m.begin());
              int end = BODY.offsetByCodePoints(0, m.end());
              assertThat(BODY.substring(begin, end)).isEqualTo("Olaf Scholz");
            })
        .isNotEmpty();
  }

  @Test
  void onlyTheseParagraphsAreBlanked() {
    assertThat(SkippedParagraphs.blanked("One.\n\nTwo.\n\nThree.", List.of(0, 2)))
        .isEqualTo("    \n\nTwo.\n\n      ");
    assertThat(SkippedParagraphs.blanked("One.", List.of())).isEqualTo("One.");
    assertThat(SkippedParagraphs.blanked("One.", List.of(3))).isEqualTo("One.");
  }
}
