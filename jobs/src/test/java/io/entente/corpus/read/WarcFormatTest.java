/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static io.entente.corpus.read.WarcBytes.URL;
import static io.entente.corpus.read.WarcBytes.article;
import static io.entente.corpus.read.WarcBytes.gzip;
import static io.entente.corpus.read.WarcBytes.html;
import static io.entente.corpus.read.WarcBytes.joined;
import static io.entente.corpus.read.WarcBytes.latin1;
import static io.entente.corpus.read.WarcBytes.page;
import static io.entente.corpus.read.WarcBytes.record;
import static io.entente.corpus.read.WarcBytes.response;
import static io.entente.corpus.read.WarcBytes.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcFormatTest {

  private static final byte[] INFO = record("warcinfo", "", latin1("software: test\r\n"));
  private static final byte[] REQUEST =
      record(
          "request",
          target(URL) + "Content-Type: application/http; msgtype=request\r\n",
          latin1("GET / HTTP/1.1\r\nHost: www.paper.example\r\n\r\n"));
  private static final byte[] IMAGE =
      response(URL + "/a.png", "200 OK", "Content-Type: image/png\r\n", new byte[] {1, 2, 3});
  private static final byte[] REDIRECT =
      response(
          URL,
          "301 Moved",
          "Location: https://x.example/\r\nContent-Type: text/html\r\n",
          new byte[0]);
  private static final byte[] NOT_FOUND =
      response(
          URL, "404 Not Found", "Content-Type: text/html\r\n", latin1("<p>No such page here."));

  @TempDir Path folder;

  private Readings read(String name, byte[] bytes) throws IOException {
    return Readings.of(Files.write(folder.resolve(name), bytes));
  }

  private Readings read(byte[]... records) throws IOException {
    return read("a.warc", joined(records));
  }

  private Readings readDated(String field, byte[] record) throws IOException {
    Path file = Files.write(folder.resolve("dated.warc"), record);
    return Readings.of(file, new ReadingOptions("auto", Map.of("date", field), "", 1_000_000));
  }

  @Test
  void pagesAreArticles_andWhatIsNoPageIsCounted() throws IOException {
    byte[][] all = {INFO, REQUEST, article("First."), IMAGE, REDIRECT, NOT_FOUND, article("Last.")};

    for (Readings readings :
        List.of(read(all), read("a.warc.gz", gzip(List.of(all))), read("noname", joined(all)))) {
      assertThat(readings.bodies()).hasSize(2).first().asString().startsWith("First. And so");
      assertThat(readings.rejections()).isEmpty();
      assertThat(readings.end().format()).isEqualTo("warc");
      assertThat(readings.end().bytes()).isEqualTo(joined(all).length);
      assertThat(readings.end().leftOut())
          .isEqualTo(
              Map.of("warcinfo", 1L, "request", 1L, "image", 1L, "redirect", 1L, "http error", 1L));
      assertThat(readings.articles().get(1).inputPosition())
          .isEqualTo(joined(all).length - article("Last.").length);
    }
  }

  @Test
  void samplesAreRead() throws IOException {
    Readings pages = Readings.of(Path.of("src/test/resources/web/sample.warc.gz"));
    Readings texts = Readings.of(Path.of("src/test/resources/web/sample.warc.wet.gz"));

    assertThat(pages.articles().stream().map(Article::title))
        .containsExactly("Ministers meet over transit fee", "Central bank holds rates");
    assertThat(pages.reasons()).containsExactly(RejectReason.BAD_WARC);
    assertThat(pages.end().leftOut())
        .isEqualTo(Map.of("warcinfo", 1L, "request", 1L, "redirect", 1L, "image", 1L));
    assertThat(texts.bodies()).containsExactly(pages.bodies().get(1));
  }

  @Test
  void articleHasWhatPageAndArchiveTell() throws IOException {
    Article article = read(article("One.")).articles().get(0);

    assertThat(article.url()).isEqualTo(URL);
    assertThat(article.externalId()).isEqualTo(URL);
    assertThat(article.source()).isEqualTo("paper.example");
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2025, 2, 13));
  }

  @Test
  void bodyIsDecoded_asItsEncodingSays() throws IOException {
    byte[] html = latin1(html("Encoded."));
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (OutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(html);
    }
    byte[] chunked =
        joined(latin1(Integer.toHexString(html.length) + "\r\n"), html, latin1("\r\n0\r\n\r\n"));

    for (byte[] record :
        List.of(
            encoded("Content-Encoding: gzip", gzip(html)),
            encoded("Content-Encoding: deflate", deflated.toByteArray()),
            encoded("Content-Encoding: br", brotli(html)),
            encoded("Transfer-Encoding: chunked", chunked),
            // Many crawlers store what they decoded, and leave the header.
            encoded("Content-Encoding: gzip", html),
            encoded("Content-Encoding: br", html),
            encoded("Transfer-Encoding: chunked", html),
            encoded("X-Unknown: \u00ff", html))) {
      assertThat(read(record, article("Next.")).bodies())
          .as(new String(record, StandardCharsets.ISO_8859_1))
          .hasSize(2)
          .first()
          .asString()
          .startsWith("Encoded.");
    }
  }

  /**
   * A Brotli stream of one uncompressed meta-block (RFC 7932, section 9.2) and an empty last one.
   */
  private static byte[] brotli(byte[] bytes) {
    int length = bytes.length - 1;
    // Bits from the lowest: window 0; not last 0; four nibbles 00; the length; uncompressed 1.
    int head = length << 4 | 1 << 20;
    return joined(
        new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)}, bytes, new byte[] {3});
  }

  private static byte[] encoded(String header, byte[] body) {
    return response(URL, "200 OK", "Content-Type: text/html\r\n" + header + "\r\n", body);
  }

  @Test
  void bodyThatCannotBeDecodedIsOneReject() throws IOException {
    byte[] half = gzip(latin1(html("Half.".repeat(1000))));
    byte[] cut = java.util.Arrays.copyOf(half, half.length / 2);
    byte[] unknown = encoded("Content-Encoding: rot13", latin1("uryyb"));

    Readings readings = read(encoded("Content-Encoding: gzip", cut), unknown, article("Next."));

    assertThat(readings.reasons()).containsExactly(RejectReason.BAD_WARC, RejectReason.BAD_WARC);
    assertThat(readings.bodies()).hasSize(1);
  }

  @Test
  void pageWithoutTypeIsRecognisedByItsBeginning() throws IOException {
    byte[] untyped = response(URL, "200 OK", "", latin1("<!DOCTYPE html>\n" + html("Untyped.")));
    byte[] other = response(URL, "200 OK", "", latin1("{}"));

    Readings readings = read(untyped, other);

    assertThat(readings.bodies()).hasSize(1);
    assertThat(readings.end().leftOut()).isEqualTo(Map.of("other", 1L));
  }

  @Test
  void addressNeedNotBeOne() throws IOException {
    String dated = html("Odd.").replace("<head>", "<head><meta name=date content=2025-02-13>");

    for (String url :
        List.of("talks/../2", "http://[bad host]/x y", "urn:x", "", "<https://a.example/>")) {
      Readings readings = read(page(url, dated));
      assertThat(readings.articles()).as(url).hasSize(1);
    }
    assertThat(read(page("<https://a.example/>", dated)).articles().get(0).url())
        .isEqualTo("https://a.example/");
    assertThat(read(page("talks/2", dated)).articles().get(0).source()).isNull();
  }

  @Test
  void crawlIsNoPublication_unlessAskedFor() throws IOException {
    byte[] undated = page("https://paper.example/talks", html("Undated."));

    Readings readings = read(undated);
    assertThat(readings.reasons()).containsExactly(RejectReason.NO_DATE);
    assertThat(readings.rejections().get(0).message())
        .contains("its WARC-Date may be the day of the crawl", "--field date=WARC-Date");

    assertThat(readDated("WARC-Date", undated).articles().get(0).publishedDate())
        .isEqualTo(LocalDate.of(2025, 2, 20));
    assertThat(readDated("WARC-Date", article("Dated.")).articles().get(0).publishedDate())
        .isEqualTo(LocalDate.of(2025, 2, 13));
  }

  @Test
  void draftsOfTheFormatAreRead() throws IOException {
    String one = new String(article("One."), StandardCharsets.ISO_8859_1);
    String two = new String(article("Two."), StandardCharsets.ISO_8859_1);
    String archive = one.replace("WARC/1.0", "WARC/0.18") + two.replace("WARC/1.0", "WARC/0.17");

    Readings readings = read(archive.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(readings.articles()).hasSize(2);
    assertThat(readings.rejections()).isEmpty();
  }

  @Test
  void timeOfTheCrawlMayLackSeconds() throws IOException {
    String page =
        new String(
            response(
                "https://paper.example/talks",
                "200 OK",
                "Content-Type: text/html\r\nLast-Modified: Wed, 12 Feb 2025 10:00:00 GMT\r\n",
                html("Undated.").getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8);

    for (String time : new String[] {"2025-02-20T06:00Z", "2025-02-20"}) {
      byte[] other = page.replace("2025-02-20T06:00:00Z", time).getBytes(StandardCharsets.UTF_8);

      assertThat(read(other).articles().get(0).publishedDate())
          .isEqualTo(LocalDate.of(2025, 2, 12));
    }
  }

  @Test
  void lastModifiedCounts_whenItIsNotTheTimeOfTheCrawl() throws IOException {
    assertThat(modified("Wed, 12 Feb 2025 10:00:00 GMT").articles().get(0).publishedDate())
        .isEqualTo(LocalDate.of(2025, 2, 12));
    assertThat(modified("Thu, 20 Feb 2025 05:59:59 GMT").reasons())
        .containsExactly(RejectReason.NO_DATE);
    assertThat(modified("soon").reasons()).containsExactly(RejectReason.NO_DATE);
  }

  private Readings modified(String date) throws IOException {
    String headers = "Content-Type: text/html\r\nLast-Modified: " + date + "\r\n";
    byte[] html = latin1(html("Modified."));
    return read(response("https://paper.example/talks", "200 OK", headers, html));
  }

  @Test
  void pageWithoutArticleIsRejected() throws IOException {
    String links = "<html><body><ul><li><a href=/a>One story</a><li><a href=/b>Two</a></ul>";

    assertThat(read(page(URL, links), page(URL, ""), page(URL, "\0\0\0")).reasons())
        .containsOnly(RejectReason.NO_TEXT)
        .hasSize(3);
  }
}
