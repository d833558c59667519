/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Article;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParquetFormatTest {

  private static final String TEXT = "optional binary body (STRING); ";

  @TempDir Path folder;

  /** Writes one row with what the filler puts in it. */
  private interface Filler {
    void fill(Group row);
  }

  private static Path write(Path file, String columns, Filler... fillers) throws IOException {
    MessageType schema = MessageTypeParser.parseMessageType("message m { " + columns + " }");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
            .withConf(new Configuration())
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(1_000L)
            .build()) {
      for (Filler filler : fillers) {
        Group row = new SimpleGroupFactory(schema).newGroup();
        filler.fill(row);
        writer.write(row);
      }
    }
    return file;
  }

  static Path sample(Path file) throws IOException {
    return write(
        file,
        TEXT + "optional binary date (STRING); optional int32 views;",
        row -> row.append("body", "One.").append("date", "2025-02-13").append("views", 3),
        row -> row.append("date", "2025-02-13"),
        row -> row.append("body", "Three.").append("date", "2025-02-14"));
  }

  @Test
  void rowsAreRead_withTheirNumbersAsPositions() throws IOException {
    Readings readings = Readings.of(sample(folder.resolve("a.parquet")));

    assertThat(readings.end().format()).isEqualTo("parquet");
    assertThat(readings.bodies()).containsExactly("One.", "Three.");
    assertThat(readings.articles()).extracting(Article::inputPosition).containsExactly(0L, 2L);
    assertThat(readings.reasons()).containsExactly(RejectReason.NO_TEXT);
    assertThat(readings.rejections().get(0).inputPosition()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 500, 2_000, 7_777})
  void rowsAreTheSame_whenGroupsOfThemAreReadInParts(long size) throws IOException {
    Filler[] rows = new Filler[1_000];
    for (int i = 0; i < rows.length; i++) {
      String body = i % 7 == 0 ? " " : "Row " + Integer.toHexString(i * 0x9e3779b1).repeat(4);
      rows[i] = row -> row.append("body", body).append("date", "2025-02-13");
    }
    Path file = write(folder.resolve("a.parquet"), TEXT + "optional binary date (STRING);", rows);
    Readings whole = Readings.of(file);
    size = Math.max(size, Files.size(file) / 200);

    Readings parts = Readings.ofParts(file, ReadingOptions.defaults(), size);

    assertThat(groups(file)).isGreaterThan(3);
    assertThat(parts.articles()).isEqualTo(whole.articles());
    assertThat(parts.rejections()).isEqualTo(whole.rejections()).hasSize(143);
    assertThat(parts.end().bytes()).isEqualTo(whole.end().bytes());
  }

  private static int groups(Path file) throws IOException {
    try (ParquetFileReader reader =
        ParquetFileReader.open(
            HadoopInputFile.fromPath(
                new org.apache.hadoop.fs.Path(file.toUri()), new Configuration()))) {
      return reader.getRowGroups().size();
    }
  }

  @Test
  void fileIsRefused_whenItIsCompressedAsAWhole() throws IOException {
    Path file = folder.resolve("a.parquet.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      Files.copy(sample(folder.resolve("a.parquet")), out);
    }

    Readings readings = Readings.of(file);

    assertThat(readings.reasons()).containsExactly(RejectReason.UNREADABLE_FILE);
    assertThat(readings.rejections().get(0).message()).contains("decompress it first");
  }

  @Test
  void formatIsKnown_whateverTheName() throws IOException {
    Path file = sample(folder.resolve("part-0"));

    assertThat(Readings.of(file).end().format()).isEqualTo("parquet");
  }

  @Test
  void dayIsRead_fromEveryTypeOfTime() throws IOException {
    Path file =
        write(
            folder.resolve("a.parquet"),
            TEXT
                + "optional int32 date (DATE); optional int64 published (TIMESTAMP(MICROS,true));"
                + "optional int64 pubDate; optional int96 datetime;",
            row -> row.append("body", "a").append("date", 20132),
            row -> row.append("body", "b").append("published", 1739404800000000L),
            row -> row.append("body", "c").append("pubDate", 1739404800000L),
            row ->
                row.append("body", "d").append("datetime", Binary.fromConstantByteArray(int96())));

    Readings readings = Readings.of(file, new ReadingOptions("auto", Map.of(), "", 1000));

    assertThat(readings.articles())
        .hasSize(4)
        .allMatch(article -> article.publishedDate().toString().equals("2025-02-13"));
  }

  @Test
  void columnOfTypeDateIsRead_whateverPatternIsGivenForTexts() throws IOException {
    Path file =
        write(
            folder.resolve("a.parquet"),
            TEXT + "optional int32 date (DATE);",
            row -> row.append("body", "a").append("date", 20132));

    assertThat(Readings.of(file, new ReadingOptions("auto", Map.of(), "dd/MM/yyyy", 99)).articles())
        .hasSize(1);
  }

  @Test
  void rowIsRejected_whenItIsTooLongOrNested() throws IOException {
    Path nested =
        write(
            folder.resolve("n.parquet"),
            "optional group body { optional binary p (STRING); } optional binary date (STRING);",
            row -> row.append("date", "2025-02-13"));
    assertThat(Readings.of(nested).rejections().get(0).message())
        .isEqualTo("the record has no text: its body is an object or a list, not a text");

    ReadingOptions options = new ReadingOptions("auto", Map.of(), "", 10);
    assertThat(Readings.of(sample(folder.resolve("a.parquet")), options).reasons())
        .contains(RejectReason.TOO_LONG);
  }

  @Test
  void textIsRejected_whenItIsNotUtf8() throws IOException {
    Path file =
        write(
            folder.resolve("a.parquet"),
            TEXT + "optional binary date (STRING);",
            row ->
                row.append("body", Binary.fromConstantByteArray(new byte[] {'a', (byte) 0xe9}))
                    .append("date", "2025-02-13"));

    assertThat(Readings.of(file).reasons()).containsExactly(RejectReason.BAD_ENCODING);
  }

  @Test
  void fileIsOneReject_whenItIsCutOrNoParquet() throws IOException {
    byte[] whole = Files.readAllBytes(sample(folder.resolve("a.parquet")));
    Path cut = Files.write(folder.resolve("b.parquet"), java.util.Arrays.copyOf(whole, 100));
    Path none = Files.writeString(folder.resolve("c.parquet"), "This is none.");

    assertThat(Readings.of(cut).reasons()).containsExactly(RejectReason.UNREADABLE_FILE);
    assertThat(Readings.of(none).reasons()).containsExactly(RejectReason.UNREADABLE_FILE);
    assertThat(Readings.of(none).rejections().get(0).message()).contains("is not a Parquet file");
  }

  private static byte[] int96() {
    return ByteBuffer.allocate(12)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(0)
        .putInt(2_440_588 + 20_132)
        .array();
  }
}
