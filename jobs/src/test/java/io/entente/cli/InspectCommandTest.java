/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

  private static final String FEEDS = "src/test/resources/feeds";

  @TempDir Path folder;

  private static CommandLineRun inspect(String... args) {
    String[] words = new String[args.length + 1];
    words[0] = "inspect";
    System.arraycopy(args, 0, words, 1, args.length);
    CommandLineRun run = CommandLineRun.of(words);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run;
  }

  private static String folded(String text) {
    return text.replaceAll("(?m) +", " ");
  }

  @Test
  void fieldsArticlesAndRejectsAreShown_ofOneFile() {
    String out = folded(inspect(FEEDS + "/news-please.jsonl").out());

    assertThat(out)
        .contains("1 file, 1.3 kB")
        .contains("*.jsonl jsonl 1 1.3 kB 1 3")
        .contains("Fields of jsonl, 3 records looked at")
        .contains("maintext 3 body (2)")
        .contains("date_publish 3 date (2)")
        .contains("authors 3 not used")
        .contains("1 articles looked at, published 2019-01-01 to 2019-01-01")
        .contains("2019-01-01 wire.example River talks resume The two governments resumed talks")
        .contains("2 of 3 records looked at would be rejected")
        .contains("1 no_date, such as ")
        .contains("the record has no text: its body is empty");
  }

  @Test
  void everyKindIsShown_ofAFolder() {
    String out = folded(inspect(FEEDS).out());

    assertThat(out)
        .contains("*.csv csv 3")
        .contains("*.xml feed 3")
        .contains("*.jsonl jsonl 1")
        .contains("content:encoded 1 body (1)")
        .contains("channel 7 source (5)");
  }

  @Test
  void nothingFillsAField_whenNoRecordHasIt() throws IOException {
    Path file = Files.writeString(folder.resolve("2025-02-13.txt"), "Talks resumed.\n");

    assertThat(inspect(file.toString()).out())
        .contains("(told by the format)")
        .contains("Nothing fills title, url, source, id; --field title=NAME names a field for it");
  }

  @Test
  void optionsCountAsInARun() {
    assertThat(inspect(FEEDS + "/gdelt-doc.csv").out())
        .contains("only the title has words; --field body=title takes it for the text");
    String out = inspect(FEEDS + "/gdelt-doc.csv", "--field", "body=title").out();

    assertThat(out).contains("0 of 2 records looked at would be rejected");
  }

  @Test
  void oneHourOfTheDayIsShown_whenMostDatesSayIt() throws IOException {
    StringBuilder rows = new StringBuilder("date,body\n");
    for (int i = 1; i <= 8; i++) {
      String time = i < 7 ? "00:00" : "1%d:30".formatted(i);
      rows.append(
          "2025-02-0%d %s:00,Clerk %d counted the lamps of quay %d.%n".formatted(i, time, i, i));
    }
    Path file = Files.writeString(folder.resolve("a.csv"), rows);

    assertThat(inspect(file.toString()).out())
        .contains("6 of 8 times of day are in one hour, such as: 00:00");
  }

  @Test
  void onlyTheBeginningIsRead_howeverLargeTheFiles() throws IOException {
    for (String name : new String[] {"a.jsonl", "b.csv", "c.json", "d.txt", "e.rss"}) {
      Path file = folder.resolve(name);
      String start =
          name.equals("b.csv") ? "date,body\n" : name.equals("e.rss") ? "<rss><item>" : "";
      Files.writeString(file, start + "{\"date\": \"2025-02-13\", \"body\": \"One");
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(50L << 30);
      }
    }
    long before = bytesRead();

    String out = inspect(folder.toString()).out();

    assertThat(out).contains("5 files, 268.4 GB");
    assertThat(out).contains("b.csv: no record in what was looked at");
    assertThat(bytesRead() - before).isBetween(4L << 20, 5 * ((4L << 20) + (1 << 18)));
  }

  @Test
  void listingIsBounded_whenThereAreManyFiles() throws IOException {
    for (int i = 0; i < 10_050; i++) {
      Files.createFile(folder.resolve(i + ".txt"));
    }

    assertThat(inspect(folder.toString()).out()).contains("10,000 files or more, 0 bytes in these");
  }

  @Test
  void brokenFilesAreShownAsRejects() throws IOException {
    Files.write(folder.resolve("a.jsonl.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
    Files.write(folder.resolve("b.parquet"), "PAR1".getBytes(StandardCharsets.UTF_8));

    assertThat(inspect(folder.toString()).out())
        .contains("2 of 2 records looked at would be rejected")
        .contains("1 truncated, such as")
        .contains("1 unreadable_file, such as");
  }

  @Test
  void refusedInOneLine_whenThePathIsMissing() {
    CommandLineRun run = CommandLineRun.of("inspect", "/nowhere/news");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines())
        .containsExactly(
            "entente: nothing matches '/nowhere/news'; give a file, a folder or a glob that exists",
            "Try 'entente inspect --help'.");
  }

  private static long bytesRead() {
    return FileSystem.getGlobalStorageStatistics().get("file").getLong("bytesRead");
  }
}
