/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageDateTest {

  private static final LocalDate DAY = LocalDate.of(2025, 2, 14);
  private static final String URL = "https://example.org/talks";

  private static Optional<LocalDate> date(String html) {
    return date(html, URL);
  }

  private static Optional<LocalDate> date(String html, String url) {
    Document page = Jsoup.parse(html);
    return PageDate.of(page, JsonLd.of(page), url, "Talks end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"2025-02-14T10:00:00Z\"}</script>",
        "<meta property=article:published_time content=2025-02-14T10:00:00Z>",
        "<meta name=DC.date.issued content=2025-02-14>",
        "<meta itemprop=datePublished content=2025-02-14>",
        "<meta name=pubdate content='14 February 2025'>",
        "<meta name=citation_publication_date content=2025/02/14>",
        "<meta name=DC.created content=2025-02-14>",
        "<meta name=date content=nonsense><meta name=date content=2025-02-14>",
        "<span itemprop=datePublished content=2025-02-14>today</span>",
        "<time pubdate datetime=2025-02-14>today</time>",
        "<time class=entry-date>14 February 2025</time>",
        "<article><time datetime=2025-02-14></time></article>",
        "<time>14 February 2025</time>",
        "<p class=post-date>14 February 2025</p>",
        "<div id=byline>By Ann, 14 February 2025</div>",
        "<p>Bonn, 14 February 2025</p>"
      })
  void dayIsFound_whenThePageTellsItBy(String html) {
    assertThat(date(html + "<p>Text.</p>")).contains(DAY);
  }

  @Test
  void moreTrustedWayWins_whenSeveralTell() {
    String ld =
        "<script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"2025-01-01\"}"
            + "</script>";
    String meta = "<meta property=article:published_time content=2025-01-02>";
    String micro = "<span itemprop=datePublished content=2025-01-03></span>";
    String url = "https://example.org/2025/01/04/talks";
    String published = "<time pubdate datetime=2025-01-05></time>";
    String article = "<article><time datetime=2025-01-06></time></article>";
    String named = "<p class=date>7 January 2025</p>";
    String shown = "<p>8 January 2025</p>";
    String rest = shown + named + article + published;
    assertThat(date(rest + micro + meta + ld, url)).contains(LocalDate.of(2025, 1, 1));
    assertThat(date(rest + micro + meta, url)).contains(LocalDate.of(2025, 1, 2));
    assertThat(date(rest + micro, url)).contains(LocalDate.of(2025, 1, 3));
    assertThat(date(rest, url)).contains(LocalDate.of(2025, 1, 4));
    assertThat(date(rest)).contains(LocalDate.of(2025, 1, 5));
    assertThat(date(shown + named + article)).contains(LocalDate.of(2025, 1, 6));
    assertThat(date(shown + named)).contains(LocalDate.of(2025, 1, 7));
    assertThat(date(shown)).contains(LocalDate.of(2025, 1, 8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class=date>14.02.2025</span>",
        "<div class=date>14.02.25</div>",
        "<dl><dt>Datum</dt><dd>14.02.2025</dd></dl>",
        "<abbr class=published title='14 February 2025'>yesterday</abbr>",
        "<meta name=sw-pubdate content=2025-02-14>",
        "<script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"0001-01-01\"}</script>"
            + "<time datetime=2025-02-14>x</time>"
      })
  void dayIsFound_inPointsTitlesAndBehindAnEmptyDate(String html) {
    assertThat(date(html)).contains(DAY);
  }

  @Test
  void gluedSpansAreNoDate() {
    assertThat(date("<p>14.02.2012:44</p>").filter(day -> day.getYear() != 2020)).isEmpty();
  }

  @Test
  void dayOfTheAddressCounts_whereATimeInUtcIsTheDayBeforeOrAfter() {
    String meta = "<meta property=article:published_time content=%s>";
    String url = "https://example.org/2025/02/14/talks";
    assertThat(date(meta.formatted("2025-02-13T23:30:00Z"), url)).contains(DAY);
    assertThat(date(meta.formatted("2025-02-10T23:30:00Z"), url))
        .contains(LocalDate.of(2025, 2, 10));
    assertThat(date(meta.formatted("2025-02-13"), url)).contains(LocalDate.of(2025, 2, 13));
  }

  @Test
  void addressMayHaveTheDayFirst_whereNoMonthCanBe() {
    assertThat(date("<p>x</p>", "https://example.org/14-02-2025")).contains(DAY);
    assertThat(date("<p>x</p>", "https://example.org/04-02-2025")).isEmpty();
  }

  @Test
  void exacterNameOfAMetaElementWins_whateverTheirOrder() {
    assertThat(
            date(
                "<meta name=date content=2025-03-01>"
                    + "<meta property=article:published_time content=2025-02-14>"))
        .contains(DAY);
  }

  @Test
  void nearestToTheHeadlineCounts_andWhatIsAboveItHalf() {
    assertThat(
            date(
                "<p>1 January 2025</p><p>a</p><p>b</p><h1>Talks end</h1><p>c</p>"
                    + "<p>14 February 2025</p><p>d</p><p>3 March 2025</p>"))
        .contains(DAY);
    assertThat(date("<p>14 February 2025</p><h1>Talks end</h1><p>a</p><p>b</p><p>3 March 2025</p>"))
        .contains(DAY);
  }

  @Test
  void dayOfPublicationCounts_whereADayOfChangeStandsBesideIt() {
    assertThat(PageDate.parse("Published 14 February 2025, updated 20 February 2025"))
        .contains(DAY);
    assertThat(PageDate.parse("Updated: 20 February 2025 Published: 14 February 2025"))
        .contains(DAY);
    assertThat(
            date(
                "<time class=updated datetime=2025-02-20></time>"
                    + "<time class=entry datetime=2025-02-14></time>"))
        .contains(DAY);
  }

  @Test
  void nearestToTheHeadlineCounts_howeverPlainlyAnotherIsMarked() {
    assertThat(
            date(
                "<h1>Talks end</h1><p>14 February 2025 // Ann</p><p>Text.</p><p>More.</p><p>End.</p>"
                    + "<ul><li><a href=x>Other talks</a><time pubdate datetime=2025-01-05></time></ul>"))
        .contains(DAY);
  }

  @Test
  void datesOfCommentsAreNone() {
    String comments =
        "<div class=comment-list><div class=comment-meta><time datetime=2025-02-20></time></div></div>";
    assertThat(date("<h1>Talks end</h1>" + comments)).isEmpty();
    assertThat(
            date(
                "<h1>Talks end</h1>"
                    + comments
                    + "<p>a</p><p>Posted on 14 February 2025, in Bonn</p>"))
        .contains(DAY);
  }

  @Test
  void siteNamedInTheTitleIsNotTheHeadline() {
    Document page =
        Jsoup.parse(
            "<p>1 January 2025</p><h1>The Harbour Herald</h1><p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>"
                + "<h1>Talks end in the old harbour</h1><p>14 February 2025</p>");
    String title = "Talks end in the old harbour | The Harbour Herald";
    assertThat(PageDate.of(page, JsonLd.of(page), URL, title)).contains(DAY);
  }

  @Test
  void dayThatIsShownCounts_whereAnotherStatementAgrees() {
    String ld =
        "<script type=application/ld+json>{\"@type\":\"Article\",\"datePublished\":\"2025-01-02\"}"
            + "</script>";
    String meta = "<meta property=article:published_time content=2025-02-14T08:29:34>";
    String shown = "<h1>Talks end</h1><p class=info>14.02.2025</p>";
    assertThat(date(ld + meta + shown)).contains(DAY);
    assertThat(date(ld + shown)).contains(LocalDate.of(2025, 1, 2));
    assertThat(date(ld + meta)).contains(LocalDate.of(2025, 1, 2));
  }

  @Test
  void dayOfAChangeIsNotShownAsThatOfPublication() {
    String meta =
        "<meta property=article:published_time content=2025-02-14>"
            + "<meta name=date content=2025-03-01>";
    assertThat(date(meta + "<h1>Talks end</h1><p>Last updated: <time>1 March 2025</time></p>"))
        .contains(DAY);
  }

  @Test
  void dayThatIsShownCounts_whereAMetaElementMayMeanTheMakingOfThePage() {
    assertThat(
            date(
                "<meta name=dcterms.date content=2025-01-20><h1>Talks end</h1>"
                    + "<span class=date>14.02.2025</span>"))
        .contains(DAY);
  }

  @Test
  void dayThereCounts_whereTheSameInstantStandsWithAnOffset() {
    String meta = "<meta property=article:published_time content=2025-02-15T02:11:03Z>";
    assertThat(date(meta + "<time datetime=2025-02-14T21:11:03-05:00></time>")).contains(DAY);
    assertThat(date(meta + "<time datetime=2025-02-14T20:00:00-05:00></time>"))
        .contains(LocalDate.of(2025, 2, 15));
  }

  @Test
  void dayOfTheAddressDoesNotCount_whereItIsThatDayNowhere() {
    String meta = "<meta property=article:published_time content=%s>";
    String before = "https://example.org/2025/02/13/talks";
    assertThat(date(meta.formatted("2025-02-14T10:04:04Z"), before)).contains(DAY);
    assertThat(date(meta.formatted("2025-02-14T07:04:04Z"), before))
        .contains(LocalDate.of(2025, 2, 13));
    String after = "https://example.org/2025/02/15/talks";
    assertThat(date(meta.formatted("2025-02-14T10:04:04Z"), after)).contains(DAY);
    assertThat(date(meta.formatted("2025-02-14T18:04:04Z"), after))
        .contains(LocalDate.of(2025, 2, 15));
  }

  @Test
  void longParagraphNamesTheDay_whereItBeginsWithItOrTellsOfThePublication() {
    String rest = " the talks went on, as they had gone on for weeks and months before.".repeat(4);
    assertThat(date("<p>14.02.2025 In Bonn" + rest)).contains(DAY);
    assertThat(date("<p>Bonn (14.02.2025). Again" + rest)).contains(DAY);
    assertThat(date("<p>This entry was posted on 14 February 2025 by Ann." + rest)).contains(DAY);
    assertThat(date("<p>Since then, on 14 February 2025, again" + rest)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var page = {\"published_at\": \"2025-02-14T06:22:28+01:00\"}</script>",
        "<script>push({\"cmsPublishingDate\":\"2025-02-14\"})</script>",
        "<script type=application/ld+json>{\"@type\":\"HowTo\",\"datePublished\":\"2025-02-14\"}</script>"
      })
  void scriptTellsTheDay_whereNothingElseDoes(String script) {
    assertThat(date(script + "<p>Text.</p>")).contains(DAY);
  }

  @Test
  void languageOfThePageDecides_whichNumberIsTheDay() {
    assertThat(date("<html lang=en-GB><p>03/02/2025</p>")).contains(LocalDate.of(2025, 2, 3));
    assertThat(date("<html xml:lang=en-GB><p>03/02/2025</p>")).contains(LocalDate.of(2025, 2, 3));
    assertThat(date("<html lang=en-US><p>03/02/2025</p>")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>No date.</p>",
        "",
        "<p>1739527200</p>",
        "<time>1739527200</time>",
        "<meta name=date content=''>",
        "<meta name=updated content=2025-02-14>",
        "<a href=x>14 February 2025</a>"
      })
  void dayIsUnknown_whenNothingTellsIt(String html) {
    assertThat(date(html)).isEmpty();
  }

  @Test
  void dateInALongParagraphIsNotThePages() {
    assertThat(date("<p>" + "word ".repeat(30) + "14 February 2025</p>")).isEmpty();
    assertThat(date("<p>" + "word ".repeat(28) + "14 February 2025</p>")).contains(DAY);
  }

  @Test
  void nothingIsParsed_whenTextIsBlankOrNone() {
    assertThat(PageDate.parse("")).isEmpty();
    assertThat(PageDate.parse(" \n")).isEmpty();
    assertThat(PageDate.parse("2025-02-14")).contains(DAY);
  }
}
