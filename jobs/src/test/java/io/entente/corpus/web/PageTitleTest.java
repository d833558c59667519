/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTitleTest {

  private static final String LONG =
      "Ministers of two countries that have not spoken for a decade meet in the old town hall of Bonn"
          + " to talk about fish";

  private static String title(String html) {
    Document page = Jsoup.parse(html);
    return PageTitle.of(page, JsonLd.of(page));
  }

  private static String ld(String headline) {
    return "<script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\""
        + headline
        + "\"}</script>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>Talks end in Bonn</title>",
        "<title>Talks end in Bonn | The Daily</title>",
        "<title>Talks end in Bonn - The Daily</title>",
        "<title>The Daily \u00bb Talks end in Bonn</title>",
        "<title>Talks end in Bonn\uff5cThe Daily</title>",
        "<meta property=og:site_name content='A very long name of a site'>"
            + "<title>Talks end in Bonn \u2013 A very long name of a site</title>",
        "<meta property=og:title content='Talks end in Bonn'>",
        "<meta name=og:title content='Talks end in Bonn | The Daily'>",
        "<h1>Talks end in Bonn</h1>",
        "<title> </title><h1> </h1><h1>Talks end in Bonn</h1>",
        "<title>Talks end in Bonn, says The Daily</title><h1>The Daily</h1><h2>Talks end in Bonn</h2>",
        "<title>Talks end in Bonn<b>x</title>",
        "<meta property=og:title content='Fish: Talks end in Bonn'><title>Talks end in Bonn</title>"
      })
  void headlineIsFound_withoutTheSitesName(String html) {
    assertThat(title(html)).isEqualTo("Talks end in Bonn");
  }

  @Test
  void jsonLdWins_whenThePageShowsIt_andItsEntitiesAreRead() {
    assertThat(title(ld("Talks &amp; fish") + "<title>Other</title><h1>Talks &amp; fish</h1>"))
        .isEqualTo("Talks & fish");
  }

  @Test
  void shownHeadlineWins_whereJsonLdHasOneForSearchEngines() {
    String html = "<meta property=og:title content='Talks end in Bonn'><h1>Talks end in Bonn</h1>";
    assertThat(title(ld("Bonn fish talks 2025 news") + html)).isEqualTo("Talks end in Bonn");
    assertThat(title(ld("Bonn fish talks 2025 news") + "<h1>Something</h1>"))
        .isEqualTo("Bonn fish talks 2025 news");
  }

  @Test
  void headlineIsWhole_whereJsonLdCutsIt() {
    assertThat(title(ld(LONG.substring(0, 40) + "...") + "<h1>" + LONG + "</h1>")).isEqualTo(LONG);
    assertThat(title(ld(LONG.substring(0, 100)) + "<h1>" + LONG + "</h1>")).isEqualTo(LONG);
    assertThat(title(ld(LONG.substring(0, 40)) + "<h1>" + LONG + "</h1>"))
        .isEqualTo(LONG.substring(0, 40));
  }

  @Test
  void dashInAHeadlineStays_whenNoPartIsMostOfIt() {
    assertThat(title("<title>Bonn talks - and what now</title>"))
        .isEqualTo("Bonn talks - and what now");
    assertThat(title("<title>One two - one two</title>")).isEqualTo("One two - one two");
  }

  @Test
  void shortHeadingInATitleIsChance() {
    assertThat(title("<meta property=og:title content='Talk end'><p>Talk en</p><h1>H</h1>"))
        .isEqualTo("Talk end");
  }

  @Test
  void subjectBeforeAColonStays_unlessItIsTheSitesName() {
    String title = "<title>Fish war : talks end in Bonn</title>";
    assertThat(title(title)).isEqualTo("Fish war : talks end in Bonn");
    assertThat(title("<meta property=og:site_name content='Fish War'>" + title))
        .isEqualTo("talks end in Bonn");
    assertThat(
            title(
                "<script type=application/ld+json>{\"@type\":\"Article\",\"publisher\":"
                    + "{\"name\":\"The Bonn Times and Fisher's Mail\"}}</script>"
                    + "<title>Talks end - in Bonn - The Bonn Times and Fisher's Mail</title>"))
        .isEqualTo("Talks end - in Bonn");
  }

  @Test
  void titleIsNull_whenThereIsNone() {
    assertThat(title("<p>Text.</p>")).isNull();
    assertThat(title("")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lamps of the harbour counted | The Quay-Post",
        "Lamps of the harbour counted - thequaypost.example",
        "The Quay Post: Lamps of the harbour counted",
        "The Quay Post | Lamps of the harbour counted | thequaypost.example"
      })
  void siteGoes_whenItIsCalledAsItsAddressIs(String title) {
    Document page =
        Jsoup.parse("<title>" + title + "</title>", "https://news.thequaypost.example/1");

    assertThat(PageTitle.of(page, JsonLd.of(page))).isEqualTo("Lamps of the harbour counted");
  }

  @Test
  void siteIsNoHeadline_whenThePageHasAnother() {
    Document page =
        Jsoup.parse(
            "<title>The Quay Post</title><h1>Lamps of the harbour counted</h1>",
            "https://thequaypost.example/1");

    assertThat(PageTitle.of(page, JsonLd.of(page))).isEqualTo("Lamps of the harbour counted");
  }

  @Test
  void siteIsTheTitle_whenThereIsNoOther() {
    Document page =
        Jsoup.parse("<title>The Quay Post</title><p>x", "https://thequaypost.example/1");

    assertThat(PageTitle.of(page, JsonLd.of(page))).isEqualTo("The Quay Post");
  }
}
