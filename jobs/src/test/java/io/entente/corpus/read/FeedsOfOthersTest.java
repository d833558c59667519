/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import io.entente.corpus.Rejection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What well-known collections of news deliver. */
class FeedsOfOthersTest {

  private static final Path FEEDS = Path.of("src/test/resources/feeds");

  private static Readings read(String name) throws IOException {
    return Readings.of(FEEDS.resolve(name));
  }

  private static Readings readTitlesAsText(String name) throws IOException {
    return Readings.of(
        FEEDS.resolve(name), new ReadingOptions("auto", Map.of("body", "title"), "", 10_000));
  }

  @Test
  void maintextIsTheText_andWithoutItTheTeaserIsNone() throws IOException {
    Readings readings = read("news-please.jsonl");

    Article article = readings.articles().get(0);
    assertThat(readings.articles()).hasSize(1);
    assertThat(article.body()).startsWith("The two governments").endsWith("a text was ready.");
    assertThat(article.title()).isEqualTo("River talks resume");
    assertThat(article.publishedDate()).isEqualTo("2019-01-01");
    assertThat(article.source()).isEqualTo("wire.example");
    assertThat(article.url()).isEqualTo("https://wire.example/river");
    assertThat(article.externalId()).isEqualTo("https%3A%2F%2Fwire.example%2Friver.json");
    assertThat(readings.reasons()).containsExactly(RejectReason.NO_TEXT, RejectReason.NO_DATE);
    assertThat(readings.rejections().get(0).message())
        .isEqualTo("the record has no text: its body is empty");
  }

  @Test
  void storyIsRead_whenMediaCloudExportsItsText() throws IOException {
    Readings readings = read("media-cloud-text.csv");

    Article article = readings.articles().get(0);
    assertThat(article.body())
        .isEqualTo("The port opened on Thursday.\n\nIts council said \"ships may enter\".");
    assertThat(article.title()).isEqualTo("Port opens, again");
    assertThat(article.source()).isEqualTo("harbour.example");
    assertThat(article.publishedDate()).isEqualTo("2024-05-02");
    assertThat(article.externalId()).isEqualTo("8f1c");
  }

  @Test
  void rejectSaysWhatToDo_whenTheExportHasOnlyTitles() throws IOException {
    for (String name : new String[] {"media-cloud-titles.csv", "gdelt-doc.csv"}) {
      Readings readings = read(name);

      assertThat(readings.reasons()).containsExactly(RejectReason.NO_TEXT, RejectReason.NO_TEXT);
      assertThat(readings.rejections())
          .extracting(Rejection::message)
          .allMatch(m -> m.startsWith("the record has no text: of its fields ["))
          .allMatch(
              m ->
                  m.endsWith("only the title has words; --field body=title takes it for the text"));
    }
  }

  @Test
  void titleIsTheText_whenAPersonSaysSo() throws IOException {
    Readings gdelt = readTitlesAsText("gdelt-doc.csv");
    assertThat(gdelt.bodies()).containsExactly("Storm reaches the coast", "Calm returns");
    assertThat(gdelt.articles()).extracting(Article::title).containsOnlyNulls();
    assertThat(gdelt.articles())
        .extracting(a -> a.publishedDate().toString())
        .containsExactly("2025-02-13", "2025-02-14");
    assertThat(gdelt.articles().get(0).url()).isEqualTo("https://coast.example/storm");

    Readings mediaCloud = readTitlesAsText("media-cloud-titles.csv");
    assertThat(mediaCloud.articles()).extracting(Article::source).containsOnly("Valley Post");
    assertThat(mediaCloud.articles())
        .extracting(Article::externalId)
        .containsExactly("1511", "1512");
  }

  @Test
  void itemsOfRssAreRead_andTheBrokenOneIsOneReject() throws IOException {
    Readings readings = read("rss.xml");

    Article first = readings.articles().get(0);
    assertThat(first.body())
        .isEqualTo(
            "The minister of Valland visited the harbour.\n\n"
                + "\u201cIt works\u201d, she said;\n\nnobody objected.");
    assertThat(first.title()).isEqualTo("Minister visits \u201cold\u201d harbour");
    assertThat(first.publishedDate()).isEqualTo("2025-02-13");
    assertThat(first.source()).isEqualTo("Harbour & Valley News");
    assertThat(first.url()).isEqualTo("https://news.example/harbour");
    assertThat(first.externalId()).isEqualTo("news-17");
    Article second = readings.articles().get(1);
    assertThat(second.body()).isEqualTo("The council met twice on Friday & was done.");
    assertThat(second.source()).isEqualTo("Valley Post");
    assertThat(second.publishedDate()).isEqualTo("2025-02-14");
    assertThat(readings.bodies()).hasSize(3).last().isEqualTo("The last item is read.");
    assertThat(readings.reasons()).containsExactly(RejectReason.NO_TEXT, RejectReason.BAD_XML);
    assertThat(readings.rejections().get(1).excerpt()).startsWith("<item>       <title>Broken");
    assertThat(readings.end().format()).isEqualTo("feed");
  }

  @Test
  void entriesOfAtomAreRead_whateverTheTypeOfTheirText() throws IOException {
    Readings readings = read("atom.xml");

    Article first = readings.articles().get(0);
    assertThat(first.body()).isEqualTo("The storm came at night.\n\n5 < 6 boats were lost.");
    assertThat(first.publishedDate()).isEqualTo("2025-02-13");
    assertThat(first.url()).isEqualTo("https://coast.example/storm");
    assertThat(first.source()).isEqualTo("Coast Gazette");
    assertThat(first.externalId()).isEqualTo("tag:coast.example,2025:1");
    Article second = readings.articles().get(1);
    assertThat(second.body()).isEqualTo("Written as <plain> text.");
    assertThat(second.source()).isEqualTo("Other Gazette");
    assertThat(second.publishedDate()).isEqualTo("2025-02-14");
  }

  @Test
  void rdfIsRead_inTheEncodingThatItDeclares() throws IOException {
    Article article = read("rdf.xml").articles().get(0);

    assertThat(article.source()).isEqualTo("Z\u00fcrcher Bote");
    assertThat(article.body()).isEqualTo("Die Br\u00fccke ist seit Montag gesperrt.");
    assertThat(article.publishedDate()).isEqualTo("2025-02-13");
    assertThat(article.url()).isEqualTo("https://rdf.example/1");
  }
}
