/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import io.entente.corpus.Rejection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {

  private static final String HEADER = "date,title,body\n";

  @TempDir Path folder;

  private Readings read(String records) throws IOException {
    return Readings.of(folder, "a.csv", HEADER + records);
  }

  @Test
  void valueKeepsDelimitersQuotesAndLineBreaks_whenQuoted() throws IOException {
    Readings readings =
        read("2025-02-13,\"A, b\",\"He said \"\"no\"\".\n\nThen, he left.\"\r\n2025-02-14,T,#Two.");

    assertThat(readings.bodies()).containsExactly("He said \"no\".\n\nThen, he left.", "#Two.");
    assertThat(readings.articles()).extracting(Article::title).containsExactly("A, b", "T");
    assertThat(readings.articles().get(0).inputPosition()).isEqualTo(HEADER.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void delimiterIsRecognised_fromTheHeader(String delimiter) throws IOException {
    String content = "\"Date\";BODY;id\n2025-02-13;One.;\n2025-02-13;Two.;7\n";

    Readings readings = Readings.of(folder, "a.csv", content.replace(";", delimiter));

    assertThat(readings.bodies()).containsExactly("One.", "Two.");
    assertThat(readings.articles()).extracting(Article::externalId).containsExactly("a.csv", "7");
  }

  @Test
  void delimiterIsTheOneThatTheFirstLineNames() throws IOException {
    String content = "sep=;\r\nbody;a,b,c,d;date\r\nOne.;;2025-02-13\r\n";

    assertThat(Readings.of(folder, "a.csv", content).bodies()).containsExactly("One.");
  }

  @Test
  void linesEndWithCarriageReturns_whereThereIsNoOtherEnd() throws IOException {
    String content = "date,title,text\r2025-02-13,T,\"One,\n\nand more.\"\r2025-02-14,T,Two.\r";

    assertThat(Readings.of(folder, "a.csv", content).bodies())
        .containsExactly("One,\n\nand more.", "Two.");
    assertThat(Readings.of(folder, "b.csv", content + "x".repeat(90) + "\r").reasons())
        .containsExactly(RejectReason.BAD_CSV);
  }

  @Test
  void quoteIsEscapedByBackslash_whereTheFileShowsIt() throws IOException {
    Readings readings =
        read(
            "2025-02-13,T,\"He said \\\"no\\\", and, left.\"\n"
                + "2025-02-13,T,\"\\\"Two\\\",\n\"\n2025-02-13,,\"Three.\"\n");

    assertThat(readings.bodies())
        .containsExactly("He said \"no\", and, left.", "\"Two\",", "Three.");
    assertThat(readings.rejections()).isEmpty();
  }

  @Test
  void onlyItsLineIsLost_whenTheNextLinesQuoteSeemsToCloseIt() throws IOException {
    Readings readings =
        read("2025-02-13,T,\"One.\n2025-02-13,T,\"Two.\"\n2025-02-13,T,\"Three.\"\n");

    assertThat(readings.bodies()).containsExactly("Two.", "Three.");
    assertThat(readings.reasons()).containsExactly(RejectReason.BAD_CSV);
  }

  @Test
  void recordIsRejected_whenItsColumnsAreNotTheHeaders() throws IOException {
    Readings readings = read("2025-02-13,One.\n2025-02-13,T,Two.\n\n2025-02-13,T,Three.,x\n");

    assertThat(readings.bodies()).containsExactly("Two.");
    assertThat(readings.rejections())
        .extracting(Rejection::message)
        .containsExactly(
            "the record has 2 columns, the header 3", "the record has 4 columns, the header 3");
    assertThat(readings.reasons()).containsOnly(RejectReason.BAD_CSV);
  }

  @Test
  void onlyItsLineIsLost_whenAQuoteIsNotClosed() throws IOException {
    Readings readings = read("2025-02-13,T,\"One.\n2025-02-13,T,Two.\n2025-02-13,T,Three.\n");

    assertThat(readings.bodies()).containsExactly("Two.", "Three.");
    assertThat(readings.reasons()).containsExactly(RejectReason.BAD_CSV);
    assertThat(readings.rejections().get(0).excerpt()).isEqualTo("2025-02-13,T,\"One. ");
  }

  @Test
  void onlyItsLineIsLost_whenALaterQuoteClosesAnotherOne() throws IOException {
    Readings readings =
        read("2025-02-13,T,\"One.\n2025-02-13,\"T\",Two.\n2025-02-13,T,\"Three.\"\n");

    assertThat(readings.bodies()).containsExactly("Two.", "Three.");
    assertThat(readings.reasons()).containsExactly(RejectReason.BAD_CSV);
  }

  @Test
  void quotesThatNobodyDoubledStay_inATextOfSeveralLines() throws IOException {
    Readings readings =
        read("2025-02-13,T,\"First.\nHe said \"no\" and left.\"\n2025-02-14,T,Two.\n");

    assertThat(readings.rejections()).isEmpty();
    assertThat(readings.bodies().get(0)).contains("First.", "He said \"no\" and left.");
    assertThat(readings.bodies().get(1)).isEqualTo("Two.");
  }

  @Test
  void readingResumes_whenAnUnclosedQuoteReachesTheLimit() throws IOException {
    ReadingOptions options = new ReadingOptions("auto", Map.of(), "", 500);
    String lines = "2025-02-13,T,Some text.\n".repeat(100);
    Path file = Files.writeString(folder.resolve("a.csv"), HEADER + "x,\"y\n" + lines);

    Readings readings = Readings.of(file, options);

    assertThat(readings.articles()).hasSize(100);
    assertThat(readings.reasons()).containsExactly(RejectReason.BAD_CSV);
  }

  @Test
  void lineIsRejected_whenItIsTooLong() throws IOException {
    ReadingOptions options = new ReadingOptions("auto", Map.of(), "", 500);
    String text = HEADER + "2025-02-13,T," + "x".repeat(200_000) + "\n2025-02-13,T,Two.\n";

    Readings readings = Readings.of(Files.writeString(folder.resolve("a.csv"), text), options);

    assertThat(readings.bodies()).containsExactly("Two.");
    assertThat(readings.reasons()).containsExactly(RejectReason.TOO_LONG);
  }

  @Test
  void thereAreNoRecords_whenThereIsOnlyAHeader() throws IOException {
    assertThat(read("").end().records()).isZero();
    assertThat(read("").end().warning()).isEqualTo("no records");
  }

  @Test
  void messageNamesTheColumns_whenNoneIsTheText() throws IOException {
    Readings readings = Readings.of(folder, "a.csv", "date,story\n2025-02-13,Hi.\n");

    assertThat(readings.rejections().get(0).message())
        .startsWith("the record has no text: of its fields [date, story] none is one of body, text")
        .endsWith("name it with --field body=NAME");
    ReadingOptions options = new ReadingOptions("auto", Map.of("body", "story"), "", 500);
    assertThat(Readings.of(folder.resolve("a.csv"), options).bodies()).containsExactly("Hi.");
  }
}
