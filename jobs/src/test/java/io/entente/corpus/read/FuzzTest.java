/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.entente.corpus.ReadingOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Feeds damaged records of every format to the reader: nothing is thrown, and each record that was
 * counted is accepted or rejected, once. {@code -Dentente.fuzz.records=100000} reads more of them;
 * {@code -Dentente.fuzz.seed} those of a seed that a failure named.
 */
class FuzzTest {

  private static final int RECORDS = Integer.getInteger("entente.fuzz.records", 5_000);
  private static final long SEED = Long.getLong("entente.fuzz.seed", 20_250_213);
  private static final int RECORDS_A_FILE = 50;

  private static final List<String> PIECES =
      List.of(
          "\"",
          "'",
          ",",
          ";",
          "\t",
          "{",
          "}",
          "[",
          "]",
          "<",
          ">",
          "</item>",
          "<item>",
          "<![CDATA[",
          "]]>",
          "<!--",
          "&lol;",
          "\\",
          "\\ud800",
          "\n",
          "\r\n",
          "\r",
          "\u0000",
          "\ufeff",
          "\u202e",
          "date 2025-02-13 ",
          "\"body\":",
          "<rss>",
          "PAR1",
          "1e999999",
          "\ud83d\ude00");

  @TempDir Path folder;

  @Test
  void everyRecordIsAccountedFor_whateverTheDamage() throws IOException {
    Path parquet = ParquetFormatTest.sample(folder.resolve("sample.parquet"));
    byte[] rows = Files.readAllBytes(parquet);
    long damaged = 0;
    long counted = 0;
    long accepted = 0;
    for (long seed = SEED; damaged < RECORDS; seed++) {
      Random random = new Random(seed);
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      byte[] content = kind == Kind.PARQUET ? damaged(rows, random) : content(kind, random);
      Path file = Files.write(folder.resolve("fuzz." + kind.ending), packed(content, random));
      Readings readings = read(file, options(random), seed);
      damaged += kind == Kind.PARQUET ? 3 : RECORDS_A_FILE;
      counted += readings.end().records();
      accepted += readings.articles().size();
    }
    System.out.printf(
        "fuzz: %,d damaged records from seed %d on, %,d cut, %,d articles%n",
        damaged, SEED, counted, accepted);
    assertThat(accepted).as("damage must leave some whole").isGreaterThan(damaged / 10);
    assertThat(counted - accepted).isGreaterThan(damaged / 10);
  }

  /** The invariants themselves are checked by {@link Readings}. */
  private static Readings read(Path file, ReadingOptions options, long seed) {
    try {
      Readings whole = Readings.of(file, options);
      if (whole.end().format().equals("jsonl")) {
        Readings parts = Readings.ofParts(file, options, 1 + Math.floorMod(seed, 2_000));
        assertThat(parts.articles()).isEqualTo(whole.articles());
        assertThat(parts.end().records()).isEqualTo(whole.end().records());
      }
      return whole;
    } catch (IOException | RuntimeException | Error e) {
      throw new AssertionError("-Dentente.fuzz.seed=%d: %s".formatted(seed, e), e);
    }
  }

  private static ReadingOptions options(Random random) {
    int longest = List.of(150, 2_000, 10_000_000).get(random.nextInt(3));
    String format =
        random.nextInt(8) == 0
            ? ReadingOptions.FORMATS.get(random.nextInt(ReadingOptions.FORMATS.size()))
            : "auto";
    return new ReadingOptions(format, Map.of(), "", longest);
  }

  private static byte[] content(Kind kind, Random random) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    content.write(kind.before.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < RECORDS_A_FILE; i++) {
      String record =
          kind.record.formatted(1 + random.nextInt(28), "Number " + i + " of Z\u00fcrich");
      byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
      content.write(random.nextInt(3) > 0 ? damaged(bytes, random) : bytes);
      content.write(kind.between.getBytes(StandardCharsets.UTF_8));
    }
    content.write(kind.after.getBytes(StandardCharsets.UTF_8));
    return content.toByteArray();
  }

  private static byte[] packed(byte[] content, Random random) throws IOException {
    byte[] packed =
        switch (random.nextInt(6)) {
          case 0 -> gzip(content);
          case 1 -> Zstd.compress(content);
          case 2 ->
              ("\ufeff" + new String(content, StandardCharsets.UTF_8))
                  .getBytes(
                      random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
          default -> content;
        };
    return switch (random.nextInt(8)) {
      case 0 -> Arrays.copyOf(packed, random.nextInt(packed.length + 1));
      case 1 -> damaged(packed, random);
      default -> packed;
    };
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] damaged(byte[] record, Random random) {
    byte[] damaged = record;
    for (int i = random.nextInt(3); i >= 0; i--) {
      damaged = damagedOnce(damaged, random);
    }
    return damaged;
  }

  private static byte[] damagedOnce(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(20));
    byte[] piece =
        switch (random.nextInt(6)) {
          case 0 -> new byte[] {(byte) (bytes[from] ^ 1 << random.nextInt(8))};
          case 1 -> new byte[0];
          case 2 -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
          case 3 -> twice(Arrays.copyOfRange(bytes, from, to));
          case 4 ->
              new String(bytes, from, to - from, StandardCharsets.UTF_8)
                  .getBytes(StandardCharsets.ISO_8859_1);
          default -> swapped(Arrays.copyOfRange(bytes, from, to));
        };
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(bytes, 0, from);
    all.writeBytes(piece);
    // The first kind changes a byte; the third is put in, the others stand for what was there.
    int rest = piece.length == 1 ? from + 1 : random.nextInt(4) == 0 ? from : to;
    all.write(bytes, rest, bytes.length - rest);
    return all.toByteArray();
  }

  private static byte[] twice(byte[] span) {
    byte[] twice = Arrays.copyOf(span, 2 * span.length);
    System.arraycopy(span, 0, twice, span.length, span.length);
    return twice;
  }

  /** Delimiters of one kind become those of another. */
  private static byte[] swapped(byte[] span) {
    String delimiters = ",;{[\"<}]'>\t\n";
    for (int i = 0; i < span.length; i++) {
      int at = delimiters.indexOf(span[i]);
      if (at >= 0) {
        span[i] = (byte) delimiters.charAt((at + 1) % delimiters.length());
      }
    }
    return span;
  }

  private enum Kind {
    LINES(
        "jsonl", "", "{\"date\": \"2025-02-%02d\", \"title\": \"T\", \"body\": \"%s.\"}", "\n", ""),
    LIST(
        "json",
        "[\n",
        "{\"date\": \"2025-02-%02d\", \"x\": [{}], \"body\": \"%s.\"}",
        ",\n",
        "{}]"),
    COMMAS("csv", "date,title,body\n", "2025-02-%02d,\"T, t\",\"%s\n\"\"two\"\".\"", "\r\n", ""),
    TABS("tsv", "date\tbody\tx\n", "2025-02-%02d\t%s\t1", "\n", ""),
    TEXT("txt", "", "Title\ndate 2025-02-%02d %s.\n\nMore.", "\n\n", ""),
    RSS(
        "rss",
        "<?xml version=\"1.0\"?><rss><channel><title>C</title>\n",
        "<item><pubDate>%d Feb 2025 10:00:00 GMT</pubDate><description><![CDATA[<p>%s</p>]]>"
            + "</description></item>",
        "\n",
        "</channel></rss>"),
    ATOM(
        "atom",
        "<feed><title>C</title>",
        "<entry><updated>2025-02-%02dT10:00:00Z</updated><content type='xhtml'><p>%s</p></content>"
            + "</entry>",
        "",
        "</feed>"),
    UNNAMED("data", "", "{\"date\": \"2025-02-%02d\", \"text\": \"%s\"}", "\n", ""),
    PARQUET("parquet", "", "", "", "");

    private final String ending;
    private final String before;
    private final String record;
    private final String between;
    private final String after;

    Kind(String ending, String before, String record, String between, String after) {
      this.ending = ending;
      this.before = before;
      this.record = record;
      this.between = between;
      this.after = after;
    }
  }
}
