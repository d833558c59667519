/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static io.entente.corpus.read.WarcBytes.URL;
import static io.entente.corpus.read.WarcBytes.conversion;
import static io.entente.corpus.read.WarcBytes.gzip;
import static io.entente.corpus.read.WarcBytes.latin1;
import static io.entente.corpus.read.WarcBytes.record;
import static io.entente.corpus.read.WarcBytes.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WetFormatTest {

  private static final byte[] INFO = record("warcinfo", "", latin1("software: test\r\n"));
  private static final String TEXT =
      "Talks resume\nHome\nWorld\n13 February 2025\n"
          + "Negotiators from both sides came back to the table on Thursday, after three months.\n"
          + "Read more\nA statement is expected on Saturday, said the minister to reporters.\n14 March 2026\n";

  @TempDir Path folder;

  private Readings read(byte[]... records) throws IOException {
    return Readings.of(Files.write(folder.resolve("a.warc.wet.gz"), gzip(List.of(records))));
  }

  @Test
  void conversionIsAnArticle_ofTheLinesThatAreProse() throws IOException {
    Readings readings = read(INFO, conversion(URL, TEXT));

    Article article = readings.articles().get(0);
    assertThat(article.title()).isEqualTo("Talks resume");
    assertThat(article.body())
        .isEqualTo(
            "Negotiators from both sides came back to the table on Thursday, after three months.\n\n"
                + "A statement is expected on Saturday, said the minister to reporters.");
    assertThat(article.publishedDate()).isEqualTo(LocalDate.of(2025, 2, 13));
    assertThat(article.source()).isEqualTo("paper.example");
    assertThat(readings.end().format()).isEqualTo("wet");
    assertThat(readings.end().leftOut()).isEqualTo(Map.of("warcinfo", 1L));
  }

  @Test
  void dateIsShownAboveTheText_whenTheAddressHasNone() throws IOException {
    assertThat(read(conversion("https://a.example/x", TEXT)).articles().get(0).publishedDate())
        .isEqualTo(LocalDate.of(2025, 2, 13));
  }

  @Test
  void crawlDateCounts_onlyWhenAskedFor() throws IOException {
    byte[] undated =
        conversion("https://a.example/x", TEXT.replaceAll("1\\d (?:February|March) 202\\d\n", ""));

    assertThat(read(undated).reasons()).containsExactly(RejectReason.NO_DATE);

    Path file = Files.write(folder.resolve("b.wet"), undated);
    ReadingOptions options = new ReadingOptions("wet", Map.of("date", "WARC-Date"), "", 100_000);
    assertThat(Readings.of(file, options).articles().get(0).publishedDate())
        .isEqualTo(LocalDate.of(2025, 2, 20));
  }

  @Test
  void conversionThatIsNoTextIsLeftOut_andOneWithoutProseRejected() throws IOException {
    byte[] picture =
        record("conversion", target(URL) + "Content-Type: image/png\r\n", new byte[] {1, 2});

    Readings readings = read(picture, conversion(URL, "Home\nWorld\n"), conversion(URL, ""));

    assertThat(readings.end().leftOut()).isEqualTo(Map.of("conversion", 1L));
    assertThat(readings.reasons()).containsExactly(RejectReason.NO_TEXT, RejectReason.NO_TEXT);
  }

  @Test
  void textThatIsNotUtf8IsRejected() throws IOException {
    byte[] bytes =
        record("conversion", target(URL) + "Content-Type: text/plain\r\n", latin1("Caf\u00e9 x"));

    assertThat(read(bytes).reasons()).containsExactly(RejectReason.BAD_ENCODING);
  }
}
