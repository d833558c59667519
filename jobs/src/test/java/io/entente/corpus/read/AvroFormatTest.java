/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.corpus.Article;
import io.entente.corpus.Field;
import io.entente.corpus.FieldNames;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AvroFormatTest {

  @TempDir Path folder;

  private Path write(String name, AvroFile file) throws IOException {
    return Files.write(folder.resolve(name), file.bytes());
  }

  @ParameterizedTest
  @CsvSource({
    "a.avro,     anything,  avro",
    "a.AVRO.gz,  anything,  avro",
    "a.json,     'Obj\u0001', avro",
    "noname,     'Obj\u0001', avro",
    "noname,     Object,    text"
  })
  void formatIsRecognised_fromNameOrOpeningBytes(String name, String head, String expected) {
    byte[] bytes = head.getBytes(StandardCharsets.UTF_8);

    assertThat(FileFormats.of(FileHead.of(name, bytes, new FieldNames(Map.of()))).code())
        .isEqualTo(expected);
  }

  @Test
  void rowsAreRead_withTheirNumbersAsPositions() throws IOException {
    AvroFile file =
        AvroFile.of(AvroFile.PLAIN + ", {'name': 'views', 'type': 'long'}")
            .row(Map.of("body", "One.", "date", "2025-02-13", "views", 3L))
            .row(Map.of("body", "", "date", "2025-02-13", "views", 3L))
            .row(Map.of("body", "Z\u00fcrich.", "date", "2025-02-14", "views", 3L));

    Readings readings = Readings.of(write("a.avro", file.inBlocksOf(2)));

    assertThat(readings.end().format()).isEqualTo("avro");
    assertThat(readings.end().bytes()).isEqualTo(Files.size(folder.resolve("a.avro")));
    assertThat(readings.bodies()).containsExactly("One.", "Z\u00fcrich.");
    assertThat(readings.articles()).extracting(Article::inputPosition).containsExactly(0L, 2L);
    assertThat(readings.reasons()).containsExactly(RejectReason.NO_TEXT);
    assertThat(readings.rejections().get(0).inputPosition()).isEqualTo(1);
  }

  @Test
  void fieldsAreRecognised_byTheNamesThatOtherFormatsHave() throws IOException {
    String fields =
        "{'name': 'maintext', 'type': 'string'}, {'name': 'Headline', 'type': ['null', 'string']},"
            + " {'name': 'date_publish', 'type': 'string'}, {'name': 'link', 'type': 'bytes'},"
            + " {'name': 'publisher', 'type': {'type': 'string', 'avro.java.string': 'String'}},"
            + " {'name': 'id', 'type': ['string', 'int']}";
    AvroFile file =
        AvroFile.of(fields)
            .row(
                Map.of(
                    "maintext", "One.",
                    "Headline", "T",
                    "date_publish", "13 February 2025",
                    "link", ByteBuffer.wrap("https://a.example/".getBytes(StandardCharsets.UTF_8)),
                    "publisher", "Wire",
                    "id", 17));

    Article article = Readings.of(write("a.avro", file)).articles().get(0);

    assertThat(article.title()).isEqualTo("T");
    assertThat(article.url()).isEqualTo("https://a.example/");
    assertThat(article.source()).isEqualTo("Wire");
    assertThat(article.externalId()).isEqualTo("17");
    assertThat(article.publishedDate()).hasToString("2025-02-13");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int  | date                   | 20132",
        "long | timestamp-millis       | 1739404800000",
        "long | timestamp-micros       | 1739404800000000",
        "long | timestamp-nanos        | 1739404800000000000",
        "long | local-timestamp-millis | 1739404800000",
        "long | local-timestamp-micros | 1739404800000000",
        "long |                        | 1739404800000",
        "int  |                        | 1739404800"
      })
  void dayIsRead_fromEveryTypeOfTime(String type, String meaning, long value) throws IOException {
    String logical = meaning == null ? "" : ", 'logicalType': '" + meaning + "'";
    String date = "{'type': '" + type + "'" + logical + "}";
    AvroFile file =
        AvroFile.of(
                "{'name': 'body', 'type': 'string'}, {'name': 'date', 'type': ['null', "
                    + date
                    + "]}")
            .row(Map.of("body", "a", "date", type.equals("int") ? (Object) (int) value : value));

    List<Article> articles = Readings.of(write("a.avro", file)).articles();

    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).publishedDate()).hasToString("2025-02-13");
  }

  @Test
  void fieldOfTypeDateIsRead_whateverPatternIsGivenForTexts() throws IOException {
    AvroFile file =
        AvroFile.of(
                "{'name': 'body', 'type': 'string'},"
                    + " {'name': 'date', 'type': {'type': 'int', 'logicalType': 'date'}}")
            .row(Map.of("body", "a", "date", 20132));

    ReadingOptions options = new ReadingOptions("avro", Map.of(), "dd/MM/yyyy", 99);
    assertThat(Readings.of(write("a", file), options).articles()).hasSize(1);
  }

  @Test
  void rowIsRejected_whenAFieldIsNullOrOfADayThatIsNone() throws IOException {
    String fields =
        "{'name': 'body', 'type': ['null', 'string']},"
            + " {'name': 'date', 'type': ['null', {'type': 'long', 'logicalType':"
            + " 'timestamp-micros'}]}";
    AvroFile file =
        AvroFile.of(fields)
            .row(Map.of("body", "No date."))
            .row(Map.of("date", 1739404800000000L))
            .row(Map.of("body", "Never.", "date", Long.MAX_VALUE));

    Readings readings = Readings.of(write("a.avro", file));

    assertThat(readings.reasons())
        .containsExactly(RejectReason.NO_DATE, RejectReason.NO_TEXT, RejectReason.BAD_DATE);
    assertThat(readings.rejections().get(1).message())
        .isEqualTo("the record has no text: its body is empty");
  }

  @Test
  void nestedValuesAreNoTexts_butDoNotDisturbOthers() throws IOException {
    String inner = "{'type': 'record', 'name': 'In', 'fields': [{'name': 'p', 'type': 'string'}]}";
    String fields =
        "{'name': 'content', 'type': "
            + inner
            + "}, {'name': 'tags', 'type': {'type': 'array', 'items': 'string'}},"
            + " {'name': 'title', 'type': ['null', 'string', {'type': 'map', 'values': 'int'}]},"
            + " {'name': 'text', 'type': ['null', 'string']},"
            + " {'name': 'mood', 'type': {'type': 'enum', 'name': 'M', 'symbols': ['A', 'B']}},"
            + " {'name': 'date', 'type': 'string'}";
    AvroFile file = AvroFile.of(fields);
    Schema schema = file.schema();
    GenericData.Record in = new GenericData.Record(schema.getField("content").schema());
    in.put("p", "inner");
    Map<String, Object> row = new HashMap<>();
    row.put("content", in);
    row.put("tags", List.of("a", "b"));
    row.put("mood", new GenericData.EnumSymbol(schema.getField("mood").schema(), "B"));
    row.put("date", "2025-02-13");
    Map<String, Object> other = new HashMap<>(row);
    row.put("text", "One.");
    row.put("title", Map.of("a", 1));

    Readings readings = Readings.of(write("a.avro", file.row(row).row(other)));

    assertThat(readings.bodies()).containsExactly("One.");
    assertThat(readings.articles().get(0).title()).isNull();
    assertThat(readings.rejections().get(0).message())
        .isEqualTo("the record has no text: its body is an object or a list, not a text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "deflate", "snappy", "zstandard"})
  void rowsAreTheSame_whicheverCodecAndPart(String codec) throws IOException {
    AvroFile file = AvroFile.ofArticles(1_000, codec).inBlocksOf(40);
    Path written = write("a.avro", file);
    Readings whole = Readings.of(written);
    assertThat(whole.articles()).hasSize(857);
    assertThat(whole.articles().get(856).inputPosition()).isEqualTo(999);

    for (long size : new long[] {1, 500, 2_000, 7_777}) {
      Readings parts =
          Readings.ofParts(
              written, ReadingOptions.defaults(), Math.max(size, Files.size(written) / 60));

      assertThat(parts.articles()).isEqualTo(whole.articles());
      assertThat(parts.rejections()).isEqualTo(whole.rejections()).hasSize(143);
      assertThat(parts.end().bytes()).isEqualTo(whole.end().bytes());
    }
  }

  @Test
  void rowsAreRead_whenTheFileIsCompressedAsAWhole() throws IOException {
    Path file = folder.resolve("a.avro.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(AvroFile.ofArticles(20, "null").bytes());
    }

    assertThat(Readings.of(file).articles()).hasSize(17);
    assertThat(Readings.of(file).end().format()).isEqualTo("avro");
  }

  @Test
  void codecIsNamed_whenItIsNotRead() throws IOException {
    Readings readings = Readings.of(write("a.avro", AvroFile.ofArticles(3, "bzip2")));

    assertThat(readings.rejections().get(0).message())
        .isEqualTo(
            "a block of 3 rows cannot be decompressed: its codec 'bzip2' is not known; null, deflate,"
                + " snappy and zstandard are");
  }

  @Test
  void rowIsRejected_whenItIsTooLongOrNotUtf8() throws IOException {
    AvroFile file =
        AvroFile.of("{'name': 'body', 'type': 'bytes'}, {'name': 'date', 'type': 'string'}")
            .row(
                Map.of(
                    "body", ByteBuffer.wrap(new byte[] {'a', (byte) 0xe9}), "date", "2025-02-13"))
            .row(Map.of("body", ByteBuffer.wrap(new byte[100]), "date", "2025-02-13"));

    Readings readings =
        Readings.of(write("a.avro", file), new ReadingOptions("auto", Map.of(), "", 50));

    assertThat(readings.reasons())
        .containsExactly(RejectReason.BAD_ENCODING, RejectReason.TOO_LONG);
  }

  @Test
  void namesAndFillersAreFound_whenAFileIsInspected() throws IOException {
    Path file = write("a.avro", AvroFile.ofArticles(30, "deflate").inBlocksOf(10));

    FileSample sample =
        FileSample.of(Readings.inputFile(file), ReadingOptions.defaults(), new Configuration());

    assertThat(sample.format()).isEqualTo("avro");
    assertThat(sample.records()).isEqualTo(25);
    assertThat(sample.names()).containsEntry("body", 25).containsEntry("date", 25);
    assertThat(sample.fillers().get(Field.DATE)).containsEntry("date", 25);
    assertThat(sample.articles()).hasSize(21);
    assertThat(sample.rejections()).hasSize(4);
  }

  @Test
  void rowsBecomeArticlesAndRejects_whenTasksReadAFolder() throws IOException {
    write("a.avro", AvroFile.ofArticles(50, "zstandard"));
    write("part-00001", AvroFile.ofArticles(20, "snappy"));

    io.entente.corpus.Readings readings =
        io.entente.corpus.Readings.of(
            TestSpark.session(),
            CorpusFiles.list(List.of(folder.toString()), new Configuration()),
            ReadingOptions.defaults(),
            "run");

    Dataset<Row> articles = readings.articles();
    assertThat(articles.count()).isEqualTo(43 + 17);
    assertThat(readings.rejects().count()).isEqualTo(7 + 3);
    assertThat(readings.fileRows())
        .extracting(file -> file.format() + " " + file.records())
        .containsExactly("avro 50", "avro 20");
  }
}
