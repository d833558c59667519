/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in which there are files, and web archives of the format before WARC. */
class ArchivesTest {

  private static final String LINE =
      "{\"date\":\"2025-02-13\",\"title\":\"Lamps\",\"body\":\"%s\"}\n";

  private static final String PAGE =
      "<html><head><title>Lamps counted</title>"
          + "<meta property=article:published_time content=2008-04-29></head><body><article>"
          + "<h1>Lamps counted</h1>"
          + "<p>Two clerks counted the lamps of the harbour on Tuesday, after the storm had passed.</p>"
          + "<p>They found that eleven of them were broken, and wrote it down in the book.</p>"
          + "</article></body></html>";

  private static final String HTTP =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        out.putNextEntry(new ZipEntry(member.getKey()));
        out.write(member.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  private static String arc(String... records) {
    String about = "1 0 InternetArchive\nURL IP-address Archive-date Content-type Archive-length\n";
    return "filedesc://a.arc 0.0.0.0 20080430204825 text/plain "
        + about.length()
        + "\n"
        + about
        + "\n"
        + String.join("", records);
  }

  private static String record(String url, String type, String content) {
    return "%s 192.0.2.1 20080430204830 %s %d\n%s\n"
        .formatted(url, type, bytes(content).length, content);
  }

  private static String warc() {
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://wire.example/lamps\r\n"
        + "WARC-Date: 2008-04-30T20:48:25Z\r\nContent-Type: application/http; msgtype=response\r\n"
        + "Content-Length: "
        + bytes(HTTP).length
        + "\r\n\r\n"
        + HTTP
        + "\r\n\r\n";
  }

  @Test
  void membersOfAZipAreReadAsTheyWouldBeAlone() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("news/", new byte[0]);
    members.put("news/a.jsonl", bytes(LINE.formatted("One.") + LINE.formatted("Two.")));
    members.put("news/b.csv", bytes("date,title,body\n2025-02-13,Lamps,Three.\n"));
    members.put("c.json", bytes("[" + LINE.formatted("Four.") + "]"));
    members.put("d.txt", bytes("date 2025-02-13 Five is a short text.\n"));
    members.put("e.jsonl.gz", gzip(bytes(LINE.formatted("Six."))));
    members.put("f.html", bytes(PAGE));
    members.put("__MACOSX/a.jsonl", bytes("x"));
    Path file = Files.write(folder.resolve("a.zip"), zip(members));

    Readings readings = Readings.of(file);

    assertThat(readings.reasons()).isEmpty();
    assertThat(readings.bodies())
        .startsWith("One.", "Two.", "Three.", "Four.", "Five is a short text.", "Six.")
        .hasSize(7);
    assertThat(readings.articles()).extracting(Article::inputFile).containsOnly(file.toString());
    assertThat(readings.articles()).extracting(Article::inputPosition).doesNotHaveDuplicates();
    assertThat(readings.articles()).extracting(Article::externalId).contains("a.jsonl", "d.txt");
    assertThat(readings.end().format()).isEqualTo("zip");
    assertThat(readings.end().leftOut()).containsEntry("hidden member", 1L);
    assertThat(Readings.ofParts(file, ReadingOptions.defaults(), 100).bodies())
        .isEqualTo(readings.bodies());
  }

  @Test
  void memberThatCannotBeReadIsOneRejectionThatNamesIt() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.pdf", bytes("%PDF-1.7 x"));
    members.put("b.jsonl", bytes("{broken\n" + LINE.formatted("One.")));
    members.put("c.jsonl.gz", Arrays.copyOf(gzip(bytes(LINE.formatted("Two.".repeat(99)))), 40));
    members.put("d.zip", zip(Map.of("x.txt", bytes("x"))));
    members.put("e.parquet", bytes("PAR1 and more"));
    members.put("f.jsonl", bytes(LINE.formatted("Three.")));
    Path file = Files.write(folder.resolve("a.zip"), zip(members));

    Readings readings = Readings.of(file);

    assertThat(readings.bodies()).containsExactly("One.", "Three.");
    assertThat(readings.rejections()).hasSize(5);
    assertThat(readings.rejections().get(0).message())
        .contains("in the member a.pdf: ", "it is a PDF");
    assertThat(readings.rejections().get(1).message()).startsWith("in the member b.jsonl: ");
    assertThat(readings.rejections().get(3).message()).contains("ZIP archive in another");
    assertThat(readings.rejections().get(4).message()).contains("unpack it");
    assertThat(readings.end().records()).isEqualTo(7);
  }

  @Test
  void restIsOneRejection_whenTheZipIsCut() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.jsonl", bytes(LINE.formatted("One.")));
    members.put("b.jsonl", bytes(LINE.formatted("Two, " + folder + folder.hashCode())));
    byte[] whole = zip(members);
    for (int length = 5; length < whole.length - 100; length += 7) {
      Path file = Files.write(folder.resolve("a.zip"), Arrays.copyOf(whole, length));

      Readings readings = Readings.of(file);

      assertThat(readings.end().records())
          .isEqualTo(readings.articles().size() + readings.rejections().size());
    }
    Path file = Files.write(folder.resolve("a.zip"), Arrays.copyOf(whole, 60));
    assertThat(Readings.of(file).reasons()).containsExactly(RejectReason.TRUNCATED);
  }

  @Test
  void documentThatIsAZipIsRefusedByName() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("[Content_Types].xml", bytes("<Types/>"));
    members.put("word/document.xml", bytes("<document/>"));
    Path file = Files.write(folder.resolve("a.docx"), zip(members));

    assertThat(Readings.of(file).reasons()).containsExactly(RejectReason.UNREADABLE_FILE);
    assertThat(Readings.of(file).rejections().get(0).message()).contains("office document");
  }

  @Test
  void webArchivesOfAWaczAreRead_andNothingElseOfIt() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("datapackage.json", bytes("{\"title\":\"x\"}"));
    members.put("archive/data.warc.gz", gzip(bytes(warc())));
    members.put("indexes/index.cdx.gz", gzip(bytes("example,wire)/lamps 2008 {}")));
    members.put("pages/pages.jsonl", bytes("{\"format\":\"json-pages-1.0\"}\n"));
    Path file = Files.write(folder.resolve("a.wacz"), zip(members));

    Readings readings = Readings.of(file);

    assertThat(readings.reasons()).isEmpty();
    assertThat(readings.articles())
        .singleElement()
        .satisfies(
            article -> {
              assertThat(article.url()).isEqualTo("https://wire.example/lamps");
              assertThat(article.publishedDate()).isEqualTo("2008-04-29");
            });
    assertThat(readings.end().leftOut()).containsEntry("other member", 3L);
  }

  @Test
  void pagesOfAnArcAreRead_asThoseOfAWarcAre() throws IOException {
    String arc =
        arc(
            record("http://wire.example/lamps", "text/html", HTTP),
            record(
                "http://wire.example/a.png",
                "image/png",
                "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"),
            record(
                "dns:wire.example", "text/dns", "20080430204830\nwire.example. 1 IN A 192.0.2.1"));
    for (Path file :
        new Path[] {
          Files.write(folder.resolve("a.arc"), bytes(arc)),
          Files.write(folder.resolve("a.arc.gz"), gzip(bytes(arc)))
        }) {
      Readings readings = Readings.of(file);

      assertThat(readings.reasons()).isEmpty();
      assertThat(readings.articles())
          .singleElement()
          .satisfies(
              article -> {
                assertThat(article.url()).isEqualTo("http://wire.example/lamps");
                assertThat(article.body()).startsWith("Two clerks").endsWith("in the book.");
                assertThat(article.publishedDate()).isEqualTo("2008-04-29");
              });
      assertThat(readings.end().format()).isEqualTo("warc");
      assertThat(readings.end().leftOut())
          .isEqualTo(Map.of("warcinfo", 1L, "image", 1L, "other", 1L));
    }
  }

  @Test
  void recordOfAnArcAtFaultIsOneRejection() throws IOException {
    String good = record("http://wire.example/lamps", "text/html", HTTP);
    String arc = arc("no line of a record\nand another\n", good, good.replace("lamps", "x"));
    Path file =
        Files.write(folder.resolve("a.arc"), Arrays.copyOf(bytes(arc), bytes(arc).length - 9));

    assertThat(Readings.of(file).articles()).hasSize(1);
    assertThat(Readings.of(file).reasons())
        .containsExactly(RejectReason.BAD_WARC, RejectReason.TRUNCATED);
    ReadingOptions small = new ReadingOptions("auto", Map.of(), "", 300);
    assertThat(Readings.of(file, small).reasons())
        .containsExactly(RejectReason.BAD_WARC, RejectReason.TOO_LONG, RejectReason.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(ints = {-9, -1, 0, 1, 8, 60})
  void firstRecordOfAnArcIsRead_whenTheLinesBeforeItAreCountedWrong(int more) throws IOException {
    String about = "1 0 Lamps\nURL IP-address Archive-date Content-type Archive-length\n";
    String arc =
        "filedesc://a.arc 0.0.0.0 20080430204825 text/plain %d\n%s\n"
                .formatted(about.length() + more, about)
            + record("http://wire.example/lamps", "text/html", HTTP);
    Readings readings = Readings.of(Files.write(folder.resolve("a.arc"), bytes(arc)));

    assertThat(readings.articles()).hasSize(1);
  }
}
