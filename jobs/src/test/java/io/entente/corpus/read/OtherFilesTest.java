/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static io.entente.corpus.read.Readings.jsonLine;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.PublishedUntil;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jpountz.lz4.LZ4FrameOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compressions, charsets and kinds of files that are not met every day. */
class OtherFilesTest {

  private static final String LONGER =
      "Deux ouvriers ont compt\u00e9 les lampes du port apr\u00e8s la temp\u00eate de mardi.";

  @TempDir Path folder;

  private static byte[] compressed(String kind, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out =
        switch (kind) {
          case "bz2" -> new BZip2CompressorOutputStream(bytes);
          case "xz" -> new XZCompressorOutputStream(bytes);
          default -> new LZ4FrameOutputStream(bytes);
        }) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bz2", "xz", "lz4"})
  void recordsAreRead_whateverCompressesThem(String kind) throws IOException {
    byte[] bytes = compressed(kind, jsonLine("One.") + jsonLine("Two."));
    for (String name : new String[] {"a.jsonl." + kind, "a.jsonl"}) {
      Path file = Files.write(folder.resolve(name), bytes);

      assertThat(Readings.of(file).bodies()).containsExactly("One.", "Two.");
      assertThat(Readings.ofParts(file, ReadingOptions.defaults(), 30).bodies())
          .containsExactly("One.", "Two.");
    }
    Path cut =
        Files.write(
            folder.resolve("b.jsonl." + kind), java.util.Arrays.copyOf(bytes, bytes.length - 5));
    assertThat(Readings.of(cut).reasons())
        .hasSize(1)
        .containsAnyOf(RejectReason.TRUNCATED, RejectReason.UNREADABLE_FILE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7|it is a PDF; make a text of it",
        "Rar!\u001a\u0007x|it is a RAR archive; unpack it"
      })
  void fileIsRefusedByName_whenItIsOfAKindThatIsNotRead(String opening, String message)
      throws IOException {
    Path file = Files.writeString(folder.resolve("a.bin"), opening + "\n" + "x ".repeat(100));

    Readings readings = Readings.of(file);

    assertThat(readings.reasons()).containsExactly(RejectReason.UNREADABLE_FILE);
    assertThat(readings.rejections().get(0).message()).contains(message);
    assertThat(Readings.ofParts(file, ReadingOptions.defaults(), 50).reasons())
        .containsExactly(RejectReason.UNREADABLE_FILE);
  }

  @Test
  void savedPageIsAnArticle_ofTheAddressThatItGives() throws IOException {
    String page =
        """
        <!DOCTYPE html><html lang="en"><head><title>Lamps counted</title>
        <link rel="canonical" href="https://wire.example/2024/05/02/lamps">
        <meta property="article:published_time" content="2024-05-02T23:30:00+09:00"></head>
        <body><article><h1>Lamps counted</h1>
        <p>Two clerks counted the lamps of the harbour on Thursday, after the storm had passed.</p>
        <p>They found that eleven of them were broken, and wrote it down in the book.</p>
        </article></body></html>
        """;
    for (String name : new String[] {"a.html", "saved page"}) {
      Article article = Readings.of(folder, name, page).articles().get(0);

      assertThat(article.title()).isEqualTo("Lamps counted");
      assertThat(article.body()).startsWith("Two clerks").endsWith("in the book.");
      assertThat(article.url()).isEqualTo("https://wire.example/2024/05/02/lamps");
      assertThat(article.source()).isEqualTo("wire.example");
      assertThat(article.publishedDate()).isEqualTo("2024-05-02");
    }
    Path file = folder.resolve("a.html");
    assertThat(Readings.of(file, new ReadingOptions("auto", Map.of(), "", 100)).reasons())
        .containsExactly(RejectReason.TOO_LONG);
    assertThat(Readings.ofParts(file, ReadingOptions.defaults(), 200).articles()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, caf\u00e9 \u2013 \u20ac",
    "ISO-8859-2, Kov\u00e1\u010d \u0159",
    "Shift_JIS, \u8868\u793a\u30bd",
    "windows-1251, \u041f\u043e\u0440\u0442"
  })
  void textIsDecoded_whenItsCharsetIsNamed(String charset, String text) throws IOException {
    Path file =
        Files.write(
            folder.resolve("a.csv"),
            ("date,title,text\n2024-05-02,T,\"" + text + "\"\n")
                .getBytes(Charset.forName(charset)));
    ReadingOptions options =
        new ReadingOptions("auto", Map.of(), "", charset, 10_000, PublishedUntil.ANY);

    assertThat(Readings.of(file, options).bodies()).containsExactly(text);
  }

  @Test
  void westernTextIsRecognised_whereItIsPlain() throws IOException {
    Charset western = Charset.forName("windows-1252");
    Path lines =
        Files.write(
            folder.resolve("a.jsonl"), (jsonLine(LONGER) + jsonLine("One.")).getBytes(western));
    Path table =
        Files.write(
            folder.resolve("a.csv"), ("date,text\n2024-05-02," + LONGER + "\n").getBytes(western));
    Path text =
        Files.write(
            folder.resolve("a.txt"), ("Date 2024-05-02\n" + LONGER + "\n").getBytes(western));

    assertThat(Readings.of(lines).bodies()).containsExactly(LONGER, "One.");
    assertThat(Readings.ofParts(lines, ReadingOptions.defaults(), 30).bodies())
        .containsExactly(LONGER, "One.");
    assertThat(Readings.of(table).bodies()).containsExactly(LONGER);
    assertThat(Readings.of(text).bodies()).containsExactly(LONGER);
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, \u0412 \u0441\u0440\u0435\u0434\u0443 \u0434\u0432\u043e\u0435 \u0440\u0430\u0431\u043e\u0447\u0438\u0445 \u0441\u0447\u0438\u0442\u0430\u043b\u0438 \u043b\u0430\u043c\u043f\u044b \u0432 \u043f\u043e\u0440\u0442\u0443 \u043f\u043e\u0441\u043b\u0435 \u0431\u0443\u0440\u0438",
    "windows-1250, Dva \u0159editel\u00e9 v\u010dera spo\u010d\u00edtali v\u0161echny lampy v p\u0159\u00edstavu a na\u0161li jeden\u00e1ct rozbit\u00fdch",
    "ISO-8859-1, Two clerks counted the lamps of the harbour on Thursday and found eleven \u00ff\u00fe\u00f0"
  })
  void otherTextIsRefused_withTheOptionNamed(String charset, String text) throws IOException {
    Path file =
        Files.write(folder.resolve("a.jsonl"), jsonLine(text).getBytes(Charset.forName(charset)));

    Readings readings = Readings.of(file);

    assertThat(readings.reasons()).containsExactly(RejectReason.BAD_ENCODING);
    assertThat(readings.rejections().get(0).message())
        .endsWith("is not valid UTF-8; name the charset of the file with --charset");
  }

  @Test
  void characterReferencesOfOldPrograms_areThoseOfWindows() throws IOException {
    assertThat(
            Readings.of(folder, "a.jsonl", jsonLine("It&#146;s the port&#x92;s &eacute;t&eacute;."))
                .bodies())
        .containsExactly("It\u2019s the port\u2019s \u00e9t\u00e9.");
  }

  @Test
  void plugsOfFeedsAreLeftOut_andAnIdThatIsAnAddressIsOne() throws IOException {
    String feed =
        """
        <?xml version="1.0"?><rss version="2.0"><channel><title>The Wire</title>
        <item><title>A</title><guid isPermaLink="true">https://wire.example/a</guid>
          <pubDate>Thu, 02 May 2024 10:00:00 GMT</pubDate>
          <description>&lt;p&gt;Two clerks counted lamps &amp;hellip; &lt;a href="x"&gt;Continue reading
          &lt;span&gt;Lamps&lt;/span&gt; &amp;rarr;&lt;/a&gt;&lt;/p&gt;</description></item>
        <item><title>B</title><guid isPermaLink="false">https://wire.example/?p=2</guid>
          <pubDate>jeu., 02 mai 2024 10:00:00 +0200</pubDate>
          <description>&lt;p&gt;He could not continue reading the book.&lt;/p&gt;
          &lt;p&gt;The post &lt;a href="y"&gt;B&lt;/a&gt; appeared first on &lt;a href="z"&gt;The Wire&lt;/a&gt;.&lt;/p&gt;</description></item>
        </channel></rss>
        """;

    Readings readings = Readings.of(folder, "a.xml", feed);

    assertThat(readings.bodies())
        .containsExactly(
            "Two clerks counted lamps \u2026", "He could not continue reading the book.");
    assertThat(readings.articles())
        .extracting(Article::url)
        .containsExactly("https://wire.example/a", null);
  }

  @Test
  void contentOfAtomIsDecoded_whenItIsBase64() throws IOException {
    String feed =
        """
        <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>F</title>
        <entry><title>A</title><issued>2024-05-02</issued>
          <content type="text/html" mode="base64">PHA+VHdvIGNsZXJrcyBjb3Vu\ndGVkIGxhbXBzLjwvcD4=</content></entry>
        <entry><title>B</title><issued>2024-05-02</issued><content mode="base64">_8_</content></entry>
        </feed>
        """;

    Readings readings = Readings.of(folder, "a.atom", feed);

    assertThat(readings.bodies()).containsExactly("Two clerks counted lamps.");
    assertThat(readings.reasons()).hasSize(1);
  }
}
