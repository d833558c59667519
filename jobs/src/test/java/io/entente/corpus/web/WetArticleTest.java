/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WetArticleTest {

  private static final String ONE = "The two ministers met in the old town hall of Bonn.";
  private static final String TWO = "They talked about fish for most of the afternoon.";
  private static final String URL = "https://example.org/talks";

  @Test
  void proseIsTheText_andTheFirstLineTheTitle() {
    WetArticle article =
        WetArticle.of(
            "\n Talks end \nHome\nSport\n" + ONE + "\nShare\n  " + TWO + "\nContact", URL);
    assertThat(article.title()).isEqualTo("Talks end");
    assertThat(article.text()).isEqualTo(ONE + "\n\n" + TWO);
    assertThat(article.date()).isEmpty();
  }

  @Test
  void dateIsTheAddresss_orElseOfTheFirstLineAboveTheText() {
    String text = "Talks\n14 February 2025\n15 March 2025\n" + ONE;
    assertThat(WetArticle.of(text, URL).date()).contains(LocalDate.of(2025, 2, 14));
    assertThat(WetArticle.of(text, "https://example.org/2025/01/02/talks").date())
        .contains(LocalDate.of(2025, 1, 2));
    assertThat(WetArticle.of("Talks\n" + ONE + "\n14 February 2025", URL).date()).isEmpty();
    assertThat(WetArticle.of("x ".repeat(80) + "14 February 2025\n" + ONE, URL).date()).isEmpty();
  }

  @Test
  void articleIsEmpty_whenTheTextIs() {
    WetArticle article = WetArticle.of(" \n\n", URL);
    assertThat(article.title()).isNull();
    assertThat(article.text()).isEmpty();
    assertThat(article.date()).isEmpty();
    assertThat(WetArticle.of("Menu\nHome", URL).text()).isEmpty();
  }
}
