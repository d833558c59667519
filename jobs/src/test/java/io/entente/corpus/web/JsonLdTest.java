/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

  private static final String ARTICLE = "{\"@type\":\"NewsArticle\",\"headline\":\"Talks end\"}";

  private static JsonLd data(String... scripts) {
    StringBuilder page = new StringBuilder("<html><head>");
    for (String script : scripts) {
      page.append("<script type='application/ld+json'>").append(script).append("</script>");
    }
    return JsonLd.of(Jsoup.parse(page.toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ARTICLE,
        "[" + ARTICLE + "]",
        "{\"@graph\":[{\"@type\":\"Person\",\"headline\":\"no\"}," + ARTICLE + "]}",
        "{\"@type\":\"WebPage\",\"mainEntity\":" + ARTICLE + "}",
        "{\"mainEntityOfPage\":" + ARTICLE + "}",
        "<!-- " + ARTICLE + " -->",
        "//<![CDATA[\n" + ARTICLE + "\n//]]>",
        "/*<![CDATA[*/" + ARTICLE + "/*]]>*/;",
        "{\"@type\":[\"ReportageNewsArticle\",\"X\"],\"headline\":\" Talks end \",}",
        "{\"@type\":\"BlogPosting\",/* why */\"headline\":[\"Talks end\",\"b\"]}",
        "{\"@type\":\"Article\",\"headline\":\"Talks end\",\"x\":\"a\nb\"}"
      })
  void headlineIsFound_howeverThePageWrapsIt(String script) {
    assertThat(data(script).articleValue("headline")).contains("Talks end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "null",
        "not json",
        "{\"@type\":\"Article\"}",
        "{\"@type\":\"Article\",\"headline\":\" \"}",
        "{\"@type\":\"Article\",\"headline\":{}}",
        "{\"@type\":\"Article\",\"headline\":[]}",
        "{\"@type\":\"Article\",\"headline\":null}",
        "{\"@type\":\"Article\",\"headline\":[null]}",
        "{\"relatedLink\":" + ARTICLE + "}"
      })
  void headlineIsNotFound_whenItIsBrokenBlankOrAnothers(String script) {
    assertThat(data(script).articleValue("headline")).isEmpty();
  }

  @Test
  void firstArticleCounts_whenSeveralAreToldOf() {
    assertThat(
            data("{broken", ARTICLE, "{\"@type\":\"Article\",\"headline\":\"Second\"}")
                .articleValue("headline"))
        .contains("Talks end");
  }

  @Test
  void pageTellsTheDate_whereItsArticleDoesNot() {
    JsonLd data =
        data("{\"@type\":\"WebPage\",\"datePublished\":\"2025-02-14\",\"name\":\"x\"}", ARTICLE);
    assertThat(data.value("datePublished")).contains("2025-02-14");
    assertThat(data.articleValue("datePublished")).isEmpty();
    assertThat(data("{\"@type\":\"WebPage\",\"name\":\"x\"}").value("name")).isEmpty();
    assertThat(data("{\"@type\":\"Event\",\"datePublished\":\"x\"}").value("datePublished"))
        .isEmpty();
  }

  @Test
  void readingEnds_whenThousandsOfNodesStandBeforeTheArticle() {
    String many = "{},".repeat(2000);
    assertThat(data("[" + many + ARTICLE + "]").articleValue("headline")).isEmpty();
    assertThat(data("[" + "{},".repeat(500) + ARTICLE + "]").articleValue("headline")).isPresent();
  }

  @Test
  void otherScriptsAreNotRead() {
    assertThat(
            JsonLd.of(Jsoup.parse("<script type='application/json'>" + ARTICLE + "</script>"))
                .articleValue("headline"))
        .isEmpty();
    assertThat(
            JsonLd.of(Jsoup.parse("<script type='APPLICATION/LD+JSON'>" + ARTICLE + "</script>"))
                .articleValue("headline"))
        .isPresent();
  }
}
