/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageArticleTest {

  private static final String URL = "https://example.org/talks";
  private static final String ONE =
      "The two ministers met in the old town hall of Bonn on a rainy Friday morning.";
  private static final String TWO =
      "They talked about fish for most of the afternoon, and then about the price of salt.";

  private static final String PAGE =
      """
      <!DOCTYPE html><html lang=en-GB><head>
      <title>Talks end in Bonn | The Daily</title></head>
      <body><nav><a href=/>Home</a></nav>
      <h1>Talks end in Bonn</h1><p class=date>03/02/2025</p>
      <article><p>%s</p><p>%s</p></article>
      <footer>Imprint</footer></body></html>
      """
          .formatted(ONE, TWO);

  private static final String[] PIECES = {
    "<p>",
    "</p>",
    "<div class=share>",
    "</div>",
    "<a href=x>",
    "<table>",
    "<td>",
    "<script>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<script type=application/ld+json>{\"@type\":\"Article\"",
    "<svg>",
    "<title>",
    "<h1>",
    "<li>",
    "<br>",
    "<hr>",
    "<img src=x>",
    "&#0;",
    "&#xD800;",
    "\u0000",
    "<template>",
    "<frameset>",
    "<plaintext>",
    "<select>",
    "\"'>",
    ONE,
    TWO,
    "2025-02-14",
    "<time>"
  };

  @Test
  void titleTextAndDateAreFound_inAPlainPage() {
    assertThat(PageArticle.of(PAGE, URL))
        .isEqualTo(
            new PageArticle(
                "Talks end in Bonn",
                ONE + "\n\n" + TWO,
                java.util.Optional.of(LocalDate.of(2025, 2, 3))));
  }

  @Test
  void dateIsTheAddresss_whereThePageTellsNoneForMachines() {
    assertThat(PageArticle.of(PAGE, "https://example.org/2025/02/01/talks").date())
        .contains(LocalDate.of(2025, 2, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "<", "<html>", "plain words", "{}", "<body><body><body>", "\u0000"})
  void articleIsEmpty_whenThePageIs(String html) {
    PageArticle article = PageArticle.of(html, "");
    assertThat(article.title()).isNull();
    assertThat(article.text()).isEmpty();
    assertThat(article.date()).isEmpty();
  }

  @Test
  void scriptsAreNeverText_evenWhenTheyReadLikeProse() {
    String hostile =
        PAGE.replace(
            "</article>",
            "<script>"
                + ONE.replace("Bonn", "Evil")
                + "</script>"
                + "<style>p {} "
                + ONE
                + "</style><noscript><p>"
                + TWO
                + " Turn it on.</p></noscript></article>");
    assertThat(PageArticle.of(hostile, URL).text()).isEqualTo(ONE + "\n\n" + TWO);
  }

  @Property(tries = 150)
  void nothingIsThrown_whateverMarkupIsMixed(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder html = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      html.append(PIECES[random.nextInt(PIECES.length)]);
    }
    PageArticle article = PageArticle.of(html.toString(), URL);
    assertThat(article.text()).isNotNull().doesNotContain("\n\n\n");
    assertThat(PageArticle.of(html.toString(), URL)).isEqualTo(article);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<p>word ",
        "<a href=x>",
        "<table><tr><td>",
        "<li>word, ",
        "<b>",
        "<h2>a"
      })
  void timeIsBounded_whenOneElementIsRepeatedByTheThousand(String element) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> PageArticle.of(element.repeat(10_000), URL));
  }
}
