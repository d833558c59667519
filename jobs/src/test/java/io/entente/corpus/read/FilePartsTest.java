/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static io.entente.corpus.read.Readings.jsonLine;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.corpus.Reading;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** A file read in parts gives the same records, at the same places, as one that is read whole. */
class FilePartsTest {

  private static final ReadingOptions OPTIONS = new ReadingOptions("auto", Map.of(), "", 150);

  private static Path file;

  @BeforeContainer
  static void makeFile() throws IOException {
    file = Files.createTempFile("parts", ".jsonl");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.delete(file);
  }

  @Provide
  static Arbitrary<String> lines() {
    Arbitrary<String> line =
        Arbitraries.of(
            jsonLine("One.").strip(),
            jsonLine("Z\u00fcrich \u0416 \ud83d\ude00.").strip(),
            "  " + jsonLine("Indented.").strip() + " ",
            jsonLine("x".repeat(200)).strip(),
            "{broken",
            "{\"body\": \"no date\"}",
            "",
            " \t",
            "x");
    Arbitrary<String> end = Arbitraries.of("\n", "\r\n");
    return Combinators.combine(
            Arbitraries.of("", "\ufeff"),
            line.list().ofMaxSize(12),
            end,
            Arbitraries.of(true, false))
        .as(
            (mark, all, lineEnd, closed) ->
                mark + String.join(lineEnd, all) + (closed ? lineEnd : ""));
  }

  @Property(tries = 400)
  void recordsAreTheSame_whateverTheSizeOfTheParts(
      @ForAll("lines") String content, @ForAll @IntRange(min = 1, max = 400) int size)
      throws IOException {
    Files.writeString(file, content);
    long bytes = Math.max(size, Files.size(file) / 50);

    Readings.ofParts(file, OPTIONS, bytes).assertSameAs(Readings.of(file, OPTIONS));
  }

  @Provide
  static Arbitrary<String> articles() {
    Arbitrary<String> line =
        Arbitraries.of(
            "date 2025-02-13 One.",
            "date 2025-02-14",
            "DATE: 2025-02-15 Z\u00fcrich.",
            "A title \u00fc",
            "A sentence.",
            "t".repeat(160),
            "t".repeat(1_200),
            "",
            "",
            " ".repeat(1_100));
    Arbitrary<String> end = Arbitraries.of("\n", "\r\n");
    return Combinators.combine(Arbitraries.of("", "\ufeff"), line.list().ofMaxSize(25), end)
        .as((mark, all, lineEnd) -> mark + String.join(lineEnd, all));
  }

  @Property(tries = 400)
  void articlesOfATextAreTheSame_whateverTheSizeOfTheParts(
      @ForAll("articles") String content,
      @ForAll @IntRange(min = 1, max = 3_000) int size,
      @ForAll @IntRange(min = 100, max = 3_000) int longest)
      throws IOException {
    Files.writeString(file, content);
    ReadingOptions options = new ReadingOptions("text", Map.of(), "", longest);
    // Each part opens the file; some dozens of them are enough.
    long bytes = Math.max(size, Files.size(file) / 50);

    Readings.ofParts(file, options, bytes).assertSameAs(Readings.of(file, options));
  }

  @Example
  void recordsAreTheSame_forEverySizeOfOneFile() throws IOException {
    String content =
        "\ufeff"
            + jsonLine("One.")
            + "\r\n\n"
            + jsonLine("\u00fc")
            + jsonLine("y".repeat(300))
            + "x";
    Files.writeString(file, content);
    Readings whole = Readings.of(file, OPTIONS);
    assertThat(whole.articles()).hasSize(2);
    assertThat(whole.reasons()).containsExactly(RejectReason.TOO_LONG, RejectReason.BAD_JSON);

    for (int size = 1; size <= content.length() + 10; size++) {
      Readings.ofParts(file, OPTIONS, size).assertSameAs(whole);
    }
  }

  @Example
  void partsAfterTheFirstAreEmpty_whenTheContentCannotBeDivided() throws IOException {
    String lines = jsonLine("One.") + jsonLine("Two.") + jsonLine("Three.");
    List<byte[]> contents =
        List.of(
            Readings.gzip(lines.repeat(50)),
            ("\ufeff" + lines).getBytes(StandardCharsets.UTF_16BE),
            ("[" + lines.strip().replace("\n", ",\n") + "]").getBytes(StandardCharsets.UTF_8));
    for (byte[] content : contents) {
      Files.write(file, content);

      Readings parts = Readings.ofParts(file, ReadingOptions.defaults(), 40);

      parts.assertSameAs(Readings.of(file));
      assertThat(parts.articles()).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Example
  void partReadsNoMoreThanItsBytes_howeverLongTheLine() throws IOException {
    Files.writeString(file, jsonLine("x".repeat(20 << 20)) + jsonLine("Two."));
    InputFile input = Readings.inputFile(file);
    long before = bytesRead();

    FilePart middle = new FilePart(input, 10 << 20, 11 << 20);
    new CorpusReader(OPTIONS, new Configuration()).read(middle).forEachRemaining(r -> {});

    // The head, by which the format is known, and the part with what the buffers hold beyond it.
    assertThat(bytesRead() - before).isBetween(1L << 20, (1L << 20) + (1L << 18));
  }

  @Example
  void everyPartIsOneReject_whenTheFileIsGone() throws IOException {
    FilePart part = new FilePart(new InputFile("/nowhere/a.jsonl", 100), 50, 100);
    List<Reading> readings = new ArrayList<>();
    new CorpusReader(OPTIONS, new Configuration()).read(part).forEachRemaining(readings::add);

    assertThat(readings).hasSize(2);
    assertThat(readings.get(0))
        .isInstanceOfSatisfying(
            Reading.Rejected.class, r -> assertThat(r.rejection().inputPosition()).isEqualTo(50));
  }

  private static long bytesRead() {
    return FileSystem.getGlobalStorageStatistics().get("file").getLong("bytesRead");
  }
}
