/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedFormatTest {

  @TempDir Path folder;

  private static String item(String text) {
    return "<item><title>T</title><pubDate>Thu, 13 Feb 2025 10:00:00 GMT</pubDate><description>"
        + text
        + "</description></item>\n";
  }

  private static String rss(String... items) {
    return "<rss><channel><title>C</title>\n" + String.join("", items) + "</channel></rss>\n";
  }

  private Readings read(String content) throws IOException {
    return Readings.of(folder, "a.rss", content);
  }

  @Test
  void positionIsWhereTheItemBegins() throws IOException {
    String feed = rss(item("One."), item("Z\u00fcrich two."), item("Three."));
    byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);

    for (Article article : read(feed).articles()) {
      int position = (int) article.inputPosition();
      assertThat(new String(bytes, position, 12, StandardCharsets.UTF_8)).isEqualTo("<item><title");
    }
    assertThat(read(feed).bodies()).containsExactly("One.", "Z\u00fcrich two.", "Three.");
  }

  @Test
  void itemsBeforeTheCutAreRead_whenTheFileIsCutAnywhere() throws IOException {
    String feed = rss(item("One."), item("<![CDATA[<p>Two.</p>]]>"), item("Three."));
    int closed = feed.indexOf("</rss>") + "</rss>".length();
    for (int cut = 1; cut < closed; cut++) {
      Readings readings = read(feed.substring(0, cut));

      String[] whole = feed.substring(0, cut).split("</item>", -1);
      assertThat(readings.articles()).as("cut at %d", cut).hasSize(whole.length - 1);
      assertThat(readings.rejections()).as("cut at %d", cut).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item><title>Never closed</title>",
        "<item><description><![CDATA[ never closed</description></item>",
        "<item><description><!-- never closed</description></item>",
        "<item><title></description></item>",
        "<item></item",
        "</item>",
        "<item"
      })
  void onlyItsItemIsLost_whenOneIsMalformed(String malformed) throws IOException {
    Readings readings = read(rss(item("One."), malformed, item("Two."), item("Three.")));

    assertThat(readings.bodies()).containsExactly("One.", "Two.", "Three.");
    assertThat(readings.reasons()).hasSize(1);
  }

  @Test
  void longItemIsRejected_whileItsNeighboursAreRead() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.rss"),
            rss(
                item("One."),
                item("x".repeat(5_000)),
                "<item " + "a".repeat(5_000) + "><title/></item>",
                item("Two.")));

    Readings readings = Readings.of(file, new ReadingOptions("auto", Map.of(), "", 1_000));

    assertThat(readings.bodies()).containsExactly("One.", "Two.");
    assertThat(readings.reasons()).containsExactly(RejectReason.TOO_LONG, RejectReason.TOO_LONG);
  }

  @Test
  void fileIsOneReject_whenItIsNoFeed() throws IOException {
    Readings readings = read("<html><body><p>Not found</p></body></html>");

    assertThat(readings.reasons()).containsExactly(RejectReason.BAD_XML);
    assertThat(readings.rejections().get(0).message())
        .isEqualTo("the file is no feed: its first element is 'html', not rss, RDF or feed");
    assertThat(read("Not found").reasons()).containsExactly(RejectReason.BAD_XML);
    assertThat(read("<?xml version='1.0' encoding='x-none'?><rss/>").rejections().get(0).message())
        .contains("its encoding 'x-none' is not known");
  }

  @Test
  void feedWithoutItemsHasNoRecords() throws IOException {
    assertThat(read(rss()).end().warning()).isEqualTo("no records");
    assertThat(read(" \n").end().warning()).isEqualTo("no records");
    assertThat(read("").end().warning()).isEqualTo("empty file");
  }

  @Test
  void nothingIsExpandedOrFetched_whenEntitiesAreDeclared() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    laughs.append("<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>\n");

    Readings readings = read(laughs + rss(item("One &a29; &secret; &nbsp;&amp; two.")));

    assertThat(readings.bodies()).containsExactly("One &a29; &secret; & two.");
  }

  @Test
  void controlCharactersAreBlanks_whichXmlWouldRefuse() throws IOException {
    assertThat(read(rss(item("a\u0001b\u0000 c"))).bodies()).containsExactly("a b c");
  }

  @Test
  void deepXmlIsARejectAndDeepHtmlIsText() throws IOException {
    String deepXml = "<div>".repeat(40_000) + "x" + "</div>".repeat(40_000);
    String deepHtml = "&lt;b&gt;".repeat(40_000) + "text";
    String manyTags = "&lt;b&gt;".repeat(100_001).replace("&lt;", "<![CDATA[<]]>");

    Readings readings = read(rss(item(deepXml), item(deepHtml), item(manyTags), item("Two.")));

    assertThat(readings.bodies()).containsExactly("text", "Two.");
    assertThat(readings.reasons()).containsExactly(RejectReason.BAD_XML, RejectReason.TOO_LONG);
  }
}
