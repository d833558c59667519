/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {

  private static final String TITLE = "Talks end in Bonn";
  private static final String ONE =
      "The two ministers met in the old town hall of Bonn on a rainy Friday morning.";
  private static final String TWO =
      "They talked about fish for most of the afternoon, and then about the price of salt.";
  private static final String THREE =
      "A third meeting is to follow in the spring, when the ice on the river has gone.";
  private static final String FOUR =
      "Neither side wished to say what the other one had offered behind closed doors.";
  private static final List<String> ALL = List.of(ONE, TWO, THREE, FOUR);

  private static List<String> paragraphs(String html) {
    Document page = Jsoup.parse(html);
    String text = PageText.of(page, () -> Jsoup.parse(html), JsonLd.of(page), TITLE);
    return text.isEmpty() ? List.of() : List.of(text.split("\n\n"));
  }

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  /** An article of four paragraphs with something behind the second, in a page. */
  private static String around(String inserted) {
    return page(p(ONE) + p(TWO) + inserted + p(THREE) + p(FOUR));
  }

  private static String page(String article) {
    return "<ul><li><a href=/>Home</a><li><a href=/s>Sport</a></ul><h1>"
        + TITLE
        + "</h1><div id=story>"
        + article
        + "</div><div id=more><p><a href=/x>Rain in Rome again</a></p></div>";
  }

  @Test
  void paragraphsAreTheArticles_withoutMenuTitleAndLinks() {
    assertThat(paragraphs(around(""))).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Read more: the fish wars.</p>",
        "<p>Photo: Ann Bell.</p>",
        "<p>By Ann Bell in Bonn.</p>",
        "<p>Lire aussi : la guerre du poisson.</p>",
        "<p>Additional reporting by Ann Bell.</p>",
        "<p>Ann Bell contributed to this report.</p>",
        "<p><a href=x>The fish wars of the last century are not over yet.</a></p>",
        "<h2>Talks end in Bonn</h2>",
        "<h2><a href=x>The fish wars</a></h2>",
        "<p>Bonn</p>",
        "<div class=share><p>Tell your friends about this.</p></div>",
        "<p hidden>Nobody sees this.</p>"
      })
  void paragraphGoes_whenItIsALabelLinkOrCredit(String html) {
    assertThat(paragraphs(around(html))).isEqualTo(ALL);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>INS</h2>", "<p><b>INS</b></p>", "<ul><li>INS and the fish trade</ul>",
        "<p>INS it is.</p>", "<p>INS said this:</p>", "<blockquote>INS it was.</blockquote>"
      })
  void paragraphStays_whenItIsAHeadingItemOrSentence(String html) {
    List<String> found = paragraphs(around(html));
    assertThat(found).hasSize(5).containsAll(ALL);
    assertThat(found.get(2)).startsWith("INS");
  }

  @Test
  void headingGoes_whenNothingFollowsIt() {
    assertThat(paragraphs(page(p(ONE) + p(TWO) + p(THREE) + p(FOUR) + "<h2>And then</h2>")))
        .isEqualTo(ALL);
    assertThat(paragraphs(around("<h2>See what</h2><p><a href=x>Rain in Rome</a></p>")))
        .isEqualTo(ALL);
  }

  @Test
  void repetitionGoes_whenAPullQuoteSaysWhatAParagraphDoes() {
    assertThat(paragraphs(around("<blockquote>the ice on the river has gone.</blockquote>")))
        .isEqualTo(ALL);
    assertThat(paragraphs(around(p(ONE)))).isEqualTo(ALL);
  }

  @Test
  void cellsAreNoText_butForThoseThatHoldAnArticle() {
    String cells = "<table><tr><td>Bonn has many inhabitants and a hall.<td>3.</table>";
    assertThat(paragraphs(around(cells))).isEqualTo(ALL);
    String five =
        "All of them went home by the evening train, which was late, as it had to be in the fog.";
    String old =
        "<table><tr><td><a href=/>Home</a><td>"
            + String.join("<br><br>", ALL)
            + "<br><br>%s</table>";
    assertThat(paragraphs(old.formatted(five))).hasSize(5).startsWith(ONE, TWO).endsWith(five);
    assertThat(paragraphs(old.formatted(""))).isEmpty();
  }

  @Test
  void listOfEntriesGoes_whenEachBeginsWithALink() {
    String entries =
        "<ul><li><a href=a>Fish</a> is getting dear in every harbour, traders say."
            + "<li><a href=b>Salt</a> is getting dear in every harbour, traders say.</ul>";
    assertThat(paragraphs(around(entries))).isEqualTo(ALL);
    String one = "<ul><li><a href=a>Fish</a> is getting dear in every harbour, they say.</ul>";
    assertThat(paragraphs(around(one))).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p><i>This text was made by the editors of this page.</i></p>",
        "<p>Write to ann@example.org about it.</p>",
        "<p>Follow <a href=x>us on Telegram</a> for every day of it.</p>",
        "<p class=footnote>The writer is a fisher.</p>",
        "<p>More about it:</p>",
        "<p>***</p><p>The writer is a fisher.</p>"
      })
  void noteGoes_whenItStandsBelowTheText(String html) {
    assertThat(paragraphs(page(p(ONE) + p(TWO) + p(THREE) + p(FOUR) + html))).isEqualTo(ALL);
  }

  @Test
  void dividerInTheMidstOfTheTextEndsNothing() {
    assertThat(paragraphs(around("<p>***</p>"))).containsAll(ALL);
  }

  @Test
  void standfirstIsTaken_whenItStandsBetweenTitleAndText() {
    String lead = "Two countries that have not spoken for a decade speak again.";
    String html =
        "<h1>"
            + TITLE
            + "</h1><header>"
            + p(lead)
            + "</header><div id=story>"
            + p(ONE)
            + p(TWO)
            + p(THREE)
            + p(FOUR)
            + "</div>";
    assertThat(paragraphs(html)).hasSize(5).startsWith(lead, ONE);
    assertThat(paragraphs(html.replace("<h1>" + TITLE + "</h1>", ""))).isEqualTo(ALL);
  }

  @Test
  void namedLeadIsTaken_thoughItIsNoSentence() {
    String lead = "Two countries that have not spoken for a decade speak again";
    assertThat(
            paragraphs(
                page(
                    "<p class=standfirst>"
                        + lead
                        + "</p>"
                        + String.join("", ALL.stream().map(PageTextTest::p).toList()))))
        .startsWith(lead, ONE);
  }

  @Test
  void partsBesideEachOtherAreAllTaken_whenTheyAreAlike() {
    String parts =
        "<div><div class=part>"
            + p(ONE)
            + p(TWO)
            + "</div><div class=part>"
            + p(THREE)
            + "</div><div class=part>"
            + p(FOUR)
            + "</div></div>";
    assertThat(paragraphs("<h1>" + TITLE + "</h1>" + parts)).isEqualTo(ALL);
  }

  @Test
  void articleWins_whereCommentsAreManyButShort() {
    StringBuilder comments = new StringBuilder("<section id=c>");
    for (int i = 0; i < 5; i++) {
      comments.append(
          "<div><div><div><p>I for one do not believe any of this at all.</p></div></div></div>");
    }
    assertThat(paragraphs(around("") + comments + "</section>")).isEqualTo(ALL);
  }

  @Test
  void statedParagraphsDecide_whatInTheMidstIsTheArticles() {
    String script =
        "<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\""
            + String.join(" ", ALL)
            + "\"}</script>";
    String alien = "<p>Our new book about the sea is in all good shops now.</p>";
    assertThat(paragraphs(script + around(alien))).isEqualTo(ALL);
    assertThat(paragraphs(around(alien))).hasSize(5);
  }

  @Test
  void rowsOfAGridAreOneArticle_thoughTheirParagraphsAreCousins() {
    String row = "<div class=row><div class=column>%s</div><div class=advert>Buy.</div></div>";
    String grid =
        row.formatted(p(ONE) + p(TWO)) + row.formatted(p(THREE)) + "<div>" + row.formatted(p(FOUR));
    assertThat(paragraphs("<h1>" + TITLE + "</h1><div class=grid>" + grid + "</div></div>"))
        .isEqualTo(ALL);
  }

  @Test
  void standfirstIsTaken_whenThePageDescribesItselfSoOrWritesItsTitleOtherwise() {
    String lead = "Two countries that have not spoken for a decade speak again.";
    String text = "<div class=body>" + p(ONE) + p(TWO) + p(THREE) + p(FOUR) + "</div>";
    assertThat(
            paragraphs(
                "<meta name=description content='" + lead + "'><div>" + lead + "</div>" + text))
        .startsWith(lead, ONE);
    assertThat(
            paragraphs(
                "<h1><span>Fish</span> Talks\u00a0end in Bonn</h1><div>" + lead + "</div>" + text))
        .startsWith(lead, ONE);
  }

  @Test
  void itemsStay_whenTheirLinksAreSentencesAndMoreFollows() {
    String news =
        "<ol><li><a href=a>Fish is dear.</a> Traders in every harbour of the coast say so, and sigh."
            + "<li><a href=b>Salt too.</a> The mines are empty since the great flood of last spring.</ol>";
    assertThat(paragraphs(around(news))).hasSize(6);
  }

  @Test
  void namesAreNoVerdict_whenLittleIsLeftWithoutThem() {
    String parts =
        ALL.stream()
            .map(text -> "<div class=promo>" + p(text) + "</div>")
            .reduce("", String::concat);
    assertThat(paragraphs("<h1>" + TITLE + "</h1><div id=x>" + parts + "</div>")).isEqualTo(ALL);
  }

  @Test
  void quotationStays_whenItStandsBesideAnImage() {
    assertThat(paragraphs(around("<div><img src=i><blockquote>We thank Ann.</blockquote></div>")))
        .hasSize(5)
        .contains("We thank Ann.");
  }

  @Test
  void shortLineStays_betweenParagraphs_whenItIsNoNotice() {
    assertThat(paragraphs(around("<p>Dark and silent</p>"))).hasSize(5);
    assertThat(paragraphs(around("<p>after the advertisement</p>"))).isEqualTo(ALL);
    assertThat(paragraphs(around("<p>The staff, 14 February 2025</p>"))).isEqualTo(ALL);
  }

  @Test
  void wholeArticleIsTaken_whenItsHeaviestPartHasLittleOfIt() {
    String longer =
        "They sat there for hours, and all of them looked out at the rain on the river. ";
    String article =
        "<article><div class=opening><div>"
            + p(ONE.repeat(3))
            + "</div></div>"
            + "<div><div class=a><div><div>"
            + p(longer)
            + p(TWO)
            + "</div></div></div></div>"
            + "<div><div class=b><div><div>"
            + p(THREE)
            + p(FOUR)
            + "</div></div></div></div></article>";
    assertThat(paragraphs("<h1>" + TITLE + "</h1>" + article)).contains(TWO, THREE, FOUR);
  }

  @Test
  void textIsEmpty_whenThereIsNoProse() {
    assertThat(paragraphs("<h1>x</h1><p>short</p>")).isEmpty();
    assertThat(paragraphs("")).isEmpty();
  }

  @Test
  void sentenceStays_whenMostOfItIsALink() {
    String linked =
        "<p>A new law is set to <a href=x>prevent any future fishing in the bay before May</a>.</p>";
    assertThat(paragraphs(around(linked))).hasSize(5);
    assertThat(paragraphs(around("<p>See too: <a href=x>Fishing in the bay ends in May</a>.</p>")))
        .isEqualTo(ALL);
    assertThat(paragraphs(around("<p><a href=x>Fishing in the bay ends in May.</a></p>")))
        .isEqualTo(ALL);
  }

  @Test
  void sentenceStays_whenItBeginsWithTheWordOfALabel() {
    String sentence =
        "By comparison, the delegate of the port often took a more moderate stance in such talks.";
    assertThat(paragraphs(around(p(sentence)))).contains(sentence);
    assertThat(paragraphs(around(p("By Ann Example, our reporter in Bonn.")))).isEqualTo(ALL);
  }

  @Test
  void quotationInAFigureStays_whereNoImageIs() {
    String quotation = "Nobody in this town has ever seen so many fish on one day in spring.";
    String figure = "<figure>%s<blockquote><p>" + quotation + "</p></blockquote></figure>";
    assertThat(paragraphs(around(figure.formatted("")))).contains(quotation);
    assertThat(paragraphs(around(figure.formatted("<img src=x>")))).isEqualTo(ALL);
    assertThat(paragraphs(around("<figure><p>Bonn in the rain.</p></figure>"))).isEqualTo(ALL);
  }

  @Test
  void leadInPointsStays() {
    String lead = "<p class=lead>%s</p>";
    String points =
        lead.formatted("The price of salt falls for the first time in years.")
            + lead.formatted("The ministers have met in Bonn to talk about it.")
            + lead.formatted("What the fish cost was not on the agenda at first.")
            + lead.formatted("A third meeting is to follow when spring has come.");
    String html =
        "<h1>"
            + TITLE
            + "</h1>"
            + points
            + "<div id=story>"
            + p(ONE)
            + p(TWO)
            + p(THREE)
            + "</div>";
    assertThat(paragraphs(html)).hasSize(7);
  }

  @Test
  void headingsStay_inParagraphsOfThatNameAndOfTheFourthOrder() {
    assertThat(paragraphs(around("<p class=crosshead>Salt and fish</p>")))
        .containsExactly(ONE, TWO, "Salt and fish", THREE, FOUR);
    assertThat(
            paragraphs(
                page(
                    p(ONE)
                        + "<h4>Salt</h4><div class=a>"
                        + p(TWO)
                        + "</div><h4>Fish</h4><div class=a>"
                        + p(THREE)
                        + p(FOUR)
                        + "</div>")))
        .containsExactly(ONE, "Salt", TWO, "Fish", THREE, FOUR);
  }

  @Test
  void endOfAnArticleStays_belowADividerWhenItHasMoreParagraphsThanANote() {
    String story = "";
    for (int day = 1; day <= 40; day++) {
      story += p("On day " + day + " of the talks the two ministers met in the old town hall.");
    }
    String end = p(ONE) + p(TWO) + p(THREE) + p(FOUR);
    assertThat(paragraphs(page(story + "<p>***</p>" + end))).endsWith(THREE, FOUR);
    assertThat(paragraphs(page(story + "<p>***</p>" + p(ONE)))).hasSize(40);
  }

  @Test
  void wordsForThoseWhoListenGo_whenTheyAreClippedByStyle() {
    String link =
        "<p>The <a href=x>report<span style='border:0;clip:rect(0 0 0 0)'>, opens new tab</span></a>"
            + " by the institute says that the ice on the river has gone this year.</p>";
    assertThat(paragraphs(around(link)))
        .contains("The report by the institute says that the ice on the river has gone this year.");
  }

  @Test
  void pageIsRead_whenItStandsInAnUnclosedNoscript() {
    assertThat(
            paragraphs(
                "<body><p>x</p><noscript><div>" + page(p(ONE) + p(TWO) + p(THREE) + p(FOUR))))
        .isEqualTo(ALL);
  }

  @Test
  void articleIsReadFromAScript_whenThePageShowsNothing() {
    String markup = (p(ONE) + p(TWO) + p(THREE) + p(FOUR)).replace("<", "\\u003c");
    String script = "<script>self.push([1,\"" + markup + "\"])</script>";
    assertThat(paragraphs("<div id=app></div>" + script)).isEqualTo(ALL);
    assertThat(paragraphs("<div id=app></div><script>var a = \"" + ONE + "\"</script>")).isEmpty();
  }
}
