/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.corpus.read.FilePart;
import io.entente.corpus.read.InputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BorderedPartsTest {

  private static final SparkSession SPARK = TestSpark.session();
  private static final ReadingOptions OPTIONS = ReadingOptions.defaults();
  private static final int ROWS = 80;

  @TempDir Path folder;

  @Test
  void archiveIsDividedByTasks_andItsPartsMakeOneFile() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (int i = 0; i < 60; i++) {
      archive.writeBytes(member("response", "image/png", "Image " + i));
      archive.writeBytes(member("response", "text/html", html(i)));
      archive.writeBytes(member("request", "text/html", ""));
    }
    InputFile file = write("a.warc.gz", archive.toByteArray());
    InputFile lines = write("b.jsonl", "{}\n".repeat(10).getBytes(StandardCharsets.UTF_8));
    List<FilePart> whole = List.of(FilePart.whole(lines), FilePart.whole(file));

    List<FilePart> parts = parts(whole, file.bytes() / 6);

    assertThat(parts).hasSize(7);
    assertThat(parts.get(0)).isEqualTo(whole.get(0));
    assertThat(parts.subList(1, 7)).allMatch(part -> part.file().equals(file));
    assertThat(parts(whole, file.bytes())).isEqualTo(whole);

    Readings readings = Readings.ofParts(SPARK, parts, OPTIONS, "run", Map.of());
    Readings expected = Readings.ofParts(SPARK, whole, OPTIONS, "run", Map.of());
    assertThat(readings.articles().collectAsList())
        .hasSize(60)
        .containsExactlyInAnyOrderElementsOf(expected.articles().collectAsList());
    assertThat(readings.fileRows()).isEqualTo(expected.fileRows());
    assertThat(Readings.leftOut(readings.fileRows()))
        .isEqualTo(Map.of("image", 60L, "request", 60L));
  }

  @Test
  void tablesAndListsAreDividedByTasks_andFilesOfLinesAreLeftAsTheyAre() throws IOException {
    String line = "{\"date\": \"2025-02-13\", \"text\": \"Text %d.\"}";
    InputFile table = write("a.csv", rows("date,text\n", "2025-02-13,\"Text\n%d.\"", "\n", ""));
    InputFile list = write("b.json", rows("[", line, ",\n", "]"));
    InputFile lines = write("c.json", rows("", line, "\n", ""));
    List<FilePart> whole = Stream.of(table, list, lines).map(FilePart::whole).toList();
    List<FilePart> bySize =
        whole.stream()
            .flatMap(part -> FilePart.of(part.file(), "auto", part.file().bytes() / 3).stream())
            .toList();

    List<FilePart> parts = parts(bySize, table.bytes() / 4);

    assertThat(bySize).hasSize(7);
    assertThat(parts.stream().filter(part -> part.file().equals(table))).hasSize(4);
    assertThat(parts.stream().filter(part -> part.file().equals(list)))
        .hasSizeGreaterThan(3)
        .allMatch(part -> part.found() != null);
    assertThat(parts).containsAll(bySize.subList(4, 7)).doesNotHaveDuplicates();
    Readings readings = Readings.ofParts(SPARK, parts, OPTIONS, "run", Map.of());
    Readings expected = Readings.ofParts(SPARK, whole, OPTIONS, "run", Map.of());
    assertThat(readings.articles().collectAsList())
        .hasSize(3 * ROWS)
        .containsExactlyInAnyOrderElementsOf(expected.articles().collectAsList());
    assertThat(readings.fileRows()).isEqualTo(expected.fileRows());
  }

  private static byte[] rows(String before, String row, String between, String after) {
    return IntStream.range(0, ROWS)
        .mapToObj(row::formatted)
        .collect(Collectors.joining(between, before, after))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void warningIsOfTheWholeArchive_whenNoPartHasARecord() throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    for (int i = 0; i < 60; i++) {
      archive.writeBytes(member("response", "image/png", "Image " + i));
    }
    InputFile file = write("a.warc.gz", archive.toByteArray());
    List<FilePart> parts = parts(List.of(FilePart.whole(file)), file.bytes() / 3);

    assertThat(parts).hasSize(3);
    assertThat(
            Readings.firstWarnings(
                Readings.ofParts(SPARK, parts, OPTIONS, "run", Map.of()).fileRows()))
        .containsExactly(file.path() + ": " + Reading.FileRead.NO_RECORDS);
  }

  private static List<FilePart> parts(List<FilePart> whole, long bytes) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(SPARK.sparkContext());
    SerializableConfiguration hadoop = new SerializableConfiguration(context.hadoopConfiguration());
    return new BorderedParts(context, OPTIONS, hadoop).divided(whole, bytes);
  }

  private InputFile write(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new InputFile(file.toString(), bytes.length);
  }

  private static String html(int page) {
    return "<html><head><title>Talks</title></head><body><h1>Talks</h1><div><p>Page "
        + page
        + " says what was said by everyone who was there on that day, in so many words.</p></div>";
  }

  private static byte[] member(String type, String mediaType, String body) throws IOException {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: " + mediaType + "\r\n\r\n" + body;
    String record =
        "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Date: 2025-02-20T06:00:00Z\r\nWARC-Target-URI: %s\r\n"
            + "Content-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      String url = "https://paper.example/2025/02/13/" + body.hashCode();
      out.write(record.formatted(type, url, http.length(), http).getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
