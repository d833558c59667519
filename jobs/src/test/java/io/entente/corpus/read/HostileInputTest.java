/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import static io.entente.corpus.read.Readings.jsonLine;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import io.entente.corpus.Article;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.RejectReason;
import io.entente.corpus.language.Languages;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.security.AccessControlException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that was made to break a reader ends as articles and rejects, within bounds. */
class HostileInputTest {

  private static final int MEGABYTE = 1 << 20;
  private static final int BOMB_MEGABYTES = 40;

  private static final ReadingOptions SMALL = new ReadingOptions("auto", Map.of(), "", MEGABYTE);

  @TempDir Path folder;

  private interface Compression {
    OutputStream into(OutputStream out) throws IOException;
  }

  private Path bomb(String name, String beginning, Compression compression) throws IOException {
    byte[] megabyte = new byte[MEGABYTE];
    Arrays.fill(megabyte, (byte) 'x');
    Path file = folder.resolve(name);
    try (OutputStream out = compression.into(Files.newOutputStream(file))) {
      out.write(beginning.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < BOMB_MEGABYTES; i++) {
        out.write(megabyte);
      }
    }
    return file;
  }

  /** Bytes that this thread allocates, which bound what it can hold. */
  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  /** What is loaded once for a whole JVM is not what a file costs. */
  @BeforeAll
  static void loadLanguages() {
    assertThat(Languages.of("Ein Satz, der lang genug ist, dass man nach seiner Sprache fragt."))
        .isEqualTo("de");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.jsonl | {\"body\": \"",
        "a.json  | [{\"body\": \"",
        "a.csv   | 'date,body\n2025-02-13,\"'",
        "a.txt   | date 2025-02-13 ",
        "a.rss   | <rss><item><description>",
        "a.rss   | <rss><item ",
        "a.rss   | <rss><item><![CDATA[",
        "a.rss   | <rss><!--"
      })
  void memoryIsBounded_whenACompressedFileExplodes(String name, String beginning)
      throws IOException {
    List<Path> bombs =
        List.of(
            bomb("gzip-" + name, beginning, GZIPOutputStream::new),
            bomb("zstd-" + name, beginning, ZstdOutputStream::new));
    for (Path bomb : bombs) {
      assertThat(Files.size(bomb) * 900).isLessThan((long) BOMB_MEGABYTES * MEGABYTE);
      long before = allocated();

      Readings readings = Readings.of(bomb, SMALL);

      assertThat(allocated() - before).isLessThan(24L * MEGABYTE);
      assertThat(readings.reasons())
          .hasSizeBetween(1, 2)
          .containsAnyOf(RejectReason.TOO_LONG, RejectReason.TRUNCATED);
      assertThat(readings.end().bytes()).isGreaterThan((long) BOMB_MEGABYTES * MEGABYTE);
    }
  }

  @Test
  void fileIsOneReject_whenItsFrameAsksForGigabytesOfWindow() throws IOException {
    byte[] frame = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, (byte) (21 << 3), 1, 0, 0};

    assertThat(Readings.of(Files.write(folder.resolve("a.jsonl.zst"), frame)).reasons())
        .containsExactly(RejectReason.UNREADABLE_FILE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.json"})
  void recordIsRejected_whenItsJsonIsDeep(String name) throws IOException {
    String deep =
        "{\"date\": \"2025-02-13\", \"body\": \"Deep.\", \"x\": "
            + "[".repeat(200_000)
            + "]".repeat(200_000)
            + "}\n";
    String deepObjects = "{\"body\": ".repeat(50_000) + "1" + "}".repeat(50_000) + "\n";

    Readings readings =
        Readings.of(folder, name, jsonLine("One.") + deep + deepObjects + jsonLine("Two."));

    assertThat(readings.bodies()).containsExactly("One.", "Two.");
    assertThat(readings.reasons()).contains(RejectReason.BAD_JSON);
  }

  @Test
  @Timeout(60)
  void workIsBounded_whenEachOfManyObjectsHoldsAllThatFollow() throws IOException {
    String nested = "{\"a\":".repeat(100_000);

    Readings closed =
        Readings.of(folder, "a.json", "{\"a\":1}" + nested + "x" + "}".repeat(100_000));
    Readings open = Readings.of(folder, "b.json", "{\"a\":1}" + nested);

    assertThat(closed.articles()).isEmpty();
    assertThat(open.articles()).isEmpty();
  }

  @Test
  @Timeout(60)
  void workIsBounded_whenEachOfManyLinesOpensAQuote() throws IOException {
    Readings readings = Readings.of(folder, "a.csv", "date,body\n" + "a\"b,\"c\n".repeat(300_000));

    assertThat(readings.articles()).isEmpty();
    assertThat(readings.end().records()).isBetween(100_000L, 300_000L);
  }

  @Test
  @Timeout(60)
  void workIsBounded_whenEachOfManyItemsIsNotClosed() throws IOException {
    String feed = "<rss>" + "<item><![CDATA[".repeat(30_000);

    assertThat(Readings.of(folder, "a.rss", feed).rejections()).hasSizeBetween(1, 30_001);
  }

  @Test
  void numbersAndNamesAreNoBombs() throws IOException {
    String digits = "{\"date\": " + "1".repeat(5_000_000) + ", \"body\": \"One.\"}\n";
    String name = "{\"" + "n".repeat(5_000_000) + "\": 1}\n";
    String exponent = "{\"date\": 1e999999999, \"body\": \"One.\"}\n";

    Readings readings = Readings.of(folder, "a.jsonl", digits + name + exponent + jsonLine("Two."));

    assertThat(readings.bodies()).containsExactly("Two.");
    assertThat(readings.rejections()).hasSize(3).allMatch(r -> r.message().length() < 1_000);
  }

  @Test
  void longWordIsAnArticle() throws IOException {
    long before = allocated();

    Readings readings = Readings.of(folder, "a.jsonl", jsonLine("x".repeat(9_000_000)));

    assertThat(readings.articles()).singleElement().matches(a -> a.tokens() == 1);
    assertThat(allocated() - before).isLessThan(400L * MEGABYTE);
  }

  @Test
  void memoryIsBounded_whenATextIsAllLineBreaks() throws IOException {
    String breaks = "\\n".repeat(4_000_000);
    long before = allocated();

    assertThat(Readings.of(folder, "a.jsonl", jsonLine("One." + breaks + "Two.")).bodies())
        .containsExactly("One.\n\nTwo.");
    assertThat(allocated() - before).isLessThan(400L * MEGABYTE);
  }

  @Test
  void charactersOfNoMeaningAreTakenOut() throws IOException {
    String text =
        "a\\u0000b \\ud800c\\udc00 \u202eright\u202c to \u200fleft \\ud83d\\ude00 \ufeff\u0007end";
    String line =
        "{\"date\": \"2025-02-13\", \"title\": \"\\ud800\", \"url\": \"u\\u0000\\n\", \"body\": \"%s\"}\n";

    Article article = Readings.of(folder, "a.jsonl", line.formatted(text)).articles().get(0);

    assertThat(article.body()).isEqualTo("ab c right to left \ud83d\ude00 end");
    assertThat(article.title()).isNull();
    assertThat(article.url()).isEqualTo("u");
  }

  @Test
  void messageIsOneLine_whateverTheNamesOfFields() throws IOException {
    Readings readings = Readings.of(folder, "a.jsonl", "{\"a\\nb\\u0000\\ud800\\u202e\": 1}\n");

    assertThat(readings.rejections().get(0).message())
        .startsWith("the record has no text: of its fields [a b   ] none is one of");
  }

  @Test
  void recordsAreTheSame_whenTheSizeOfTheFileWasALie() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), jsonLine("One.") + jsonLine("Two."));
    for (long size : new long[] {0, 5, 70, 1L << 40}) {
      InputFile lie = new InputFile(file.toString(), size);
      long articles =
          FilePart.of(lie, "auto", Math.max(20, size / 7)).stream()
              .mapToLong(HostileInputTest::articles)
              .sum();

      assertThat(articles).as("said to have %d bytes", size).isEqualTo(2);
    }
  }

  private static long articles(FilePart part) {
    List<io.entente.corpus.Reading> readings = new java.util.ArrayList<>();
    new CorpusReader(ReadingOptions.defaults(), new Configuration())
        .read(part)
        .forEachRemaining(readings::add);
    return readings.stream().filter(io.entente.corpus.Reading.Accepted.class::isInstance).count();
  }

  @Test
  void folderIsSearched_whateverItsName() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("x.jsonl"));
    Files.writeString(odd.resolve("a ..%2e.jsonl"), jsonLine("One."));
    Files.writeString(folder.resolve("b.jsonl"), jsonLine("Two."));

    assertThat(list(folder.toString())).containsExactly("b.jsonl", "x.jsonl/a ..%2e.jsonl");
    assertThat(list(odd + "/../b.jsonl", folder + "/x.jsonl/../*.jsonl"))
        .containsExactly("b.jsonl", "x.jsonl/a ..%2e.jsonl");
  }

  private List<String> list(String... paths) throws IOException {
    return CorpusFiles.list(List.of(paths), new Configuration()).stream()
        .map(file -> folder.relativize(Path.of(file.path())).toString())
        .toList();
  }

  @Test
  void fileIsOneReject_whenItBecameAFolder() throws IOException {
    Readings readings = Readings.of(Files.createDirectory(folder.resolve("a.jsonl")));

    assertThat(readings.reasons()).containsExactly(RejectReason.UNREADABLE_FILE);
    assertThat(readings.rejections().get(0).message()).contains("Is a directory");
  }

  @Test
  void fileIsOneReject_whenItMayNotBeRead() {
    Configuration hadoop = new Configuration();
    hadoop.setClass("fs.denied.impl", Denied.class, org.apache.hadoop.fs.FileSystem.class);
    List<io.entente.corpus.Reading> readings = new java.util.ArrayList<>();

    new CorpusReader(ReadingOptions.defaults(), hadoop)
        .read(new InputFile("denied:///a.jsonl", 10))
        .forEachRemaining(readings::add);

    assertThat(readings).hasSize(2);
    assertThat(readings.get(0))
        .isInstanceOfSatisfying(
            io.entente.corpus.Reading.Rejected.class,
            r ->
                assertThat(r.rejection().message())
                    .isEqualTo(
                        "the file cannot be read from here on: Permission denied: /a.jsonl"));
  }

  /** Lets nobody read. */
  public static final class Denied extends RawLocalFileSystem {

    @Override
    public java.net.URI getUri() {
      return java.net.URI.create("denied:///");
    }

    @Override
    public FSDataInputStream open(org.apache.hadoop.fs.Path path, int size) throws IOException {
      throw new AccessControlException("Permission denied: " + path.toUri().getPath());
    }
  }
}
