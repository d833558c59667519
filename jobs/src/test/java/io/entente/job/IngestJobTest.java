/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.entente.TestSpark;
import io.entente.corpus.Articles;
import io.entente.corpus.ReadingOptions;
import io.entente.corpus.Readings;
import io.entente.corpus.Rejects;
import io.entente.corpus.read.InputFile;
import io.entente.table.Lake;
import io.entente.table.LakeWriter;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestJobTest {

  private static final SparkSession SPARK = TestSpark.session();

  @TempDir Path folder;

  private Lake lake() {
    return Lake.at(folder.resolve("lake").toString(), SPARK);
  }

  private JobReport ingest(Path corpus, ReadingOptions options) throws IOException {
    try (LakeWriter writer = lake().write()) {
      JobContext context =
          new JobContext(SPARK, writer, "test", Progress.SILENT, JobContext.Reprocess.NOTHING);
      return IngestJob.run(context, List.of(corpus.toString()), IngestJob.Settings.usual(options));
    }
  }

  private JobReport ingest(Path corpus) throws IOException {
    return ingest(corpus, ReadingOptions.defaults());
  }

  private Path file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static String line(String date, String body) {
    return "{\"date\": \"" + date + "\", \"body\": \"" + body + "\"}\n";
  }

  private List<Rejects.Row> rejects() {
    return Rejects.TABLE.records(lake().read(SPARK, Rejects.TABLE));
  }

  private List<Articles.Row> articles() {
    return Articles.TABLE.records(lake().read(SPARK, Articles.TABLE));
  }

  @Test
  void largeFileIsReadInPartsAndCountedOnce() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      lines.append(line("2025-02-13", "Number %d. ".formatted(i) + "word ".repeat(3_000)));
    }
    Path large = file("corpus/a.jsonl", lines + "no json\n");
    file("corpus/b.jsonl", "\n".repeat(3 << 20));
    int parts =
        Readings.of(
                SPARK,
                List.of(new InputFile(large.toString(), Files.size(large))),
                ReadingOptions.defaults(),
                "run")
            .rows()
            .toJavaRDD()
            .getNumPartitions();

    JobReport report = ingest(folder.resolve("corpus"));

    assertThat(parts).isGreaterThan(1);
    assertThat(report.run().inputFiles()).isEqualTo(2);
    assertThat(report.run().inputRecords()).isEqualTo(301);
    assertThat(report.run().rejected()).isEqualTo(1);
    assertThat(report.warnings())
        .singleElement()
        .extracting(Warning::text)
        .asString()
        .endsWith("b.jsonl: no records");
    assertThat(articles()).hasSize(300);
  }

  @Test
  void noRejectIsLeft_whenTheFileIsCorrectedInPlace() throws IOException {
    Path file = file("a.jsonl", line("2025-99-13", "One."));
    assertThat(ingest(file).run().rejected()).isEqualTo(1);

    file("a.jsonl", line("2025-02-13", "One."));
    JobReport report = ingest(file);

    assertThat(report.run().rejected()).isZero();
    assertThat(report.counts()).doesNotContainKey("rejected: bad_date");
    assertThat(rejects()).isEmpty();
    assertThat(articles()).hasSize(1);
  }

  @Test
  void noRejectIsLeft_whenTheCorrectedFileHasAnotherSize() throws IOException {
    Path file = file("a.jsonl", line("2025-99-13", "One.") + line("2025-02-13", "Two."));
    ingest(file);
    file("a.jsonl", line("2025-02-13", "Number one.") + line("2025-02-13", "Two."));

    assertThat(ingest(file).run().rejected()).isZero();
    assertThat(rejects()).isEmpty();
  }

  @Test
  void rejectsOfOtherFilesStay_butAreNotCounted() throws IOException {
    ingest(file("a.jsonl", line("2025-99-13", "One.")));
    JobReport report = ingest(file("b.jsonl", line("2025-02-13", "Two.") + "no json\n"));

    assertThat(rejects())
        .extracting(Rejects.Row::reason)
        .containsExactlyInAnyOrder("bad_date", "bad_json");
    assertThat(report.run().rejected()).isEqualTo(1);
    assertThat(report.counts())
        .containsEntry("rejected: bad_json", 1L)
        .doesNotContainKey("rejected: bad_date");
  }

  @Test
  void onlyArticlesOfTheFilesReadAreCounted_whenTheLakeHoldsOthers() throws IOException {
    ingest(file("a.jsonl", line("2025-02-13", "One.") + line("2025-02-13", "Two.")));
    // Without an address or id of its own, a record is named for its file.
    String same = "{\"id\": \"7\", \"date\": \"2025-02-13\", \"body\": \"Three.\"}\n";
    JobReport report = ingest(file("b.jsonl", same + same));

    assertThat(articles()).hasSize(3);
    assertThat(report.run().inputRecords()).isEqualTo(2);
    assertThat(report.run().outputRows()).isEqualTo(1);
    assertThat(report.run().rejected()).isEqualTo(1);
  }

  @Test
  void storedArticlesStay_whenTheirFileIsUnreadableThisTime() throws IOException {
    Path corpus = folder.resolve("corpus");
    file("corpus/a.jsonl", line("2025-02-13", "One."));
    file("corpus/b.jsonl", line("2025-02-13", "Two.") + line("2025-02-14", "Three."));
    ingest(corpus);

    byte[] noGzip = new byte[100_000];
    noGzip[0] = 0x1f;
    noGzip[1] = (byte) 0x8b;
    noGzip[2] = 99;
    Files.write(corpus.resolve("b.jsonl"), noGzip);
    JobReport report = ingest(corpus);

    assertThat(rejects()).extracting(Rejects.Row::reason).containsExactly("unreadable_file");
    assertThat(articles())
        .extracting(Articles.Row::body)
        .containsExactlyInAnyOrder("One.", "Two.", "Three.");
    assertThat(report.run().inputFiles()).isEqualTo(1);
    assertThat(report.run().outputRows()).isZero();
    assertThat(report.run().rejected()).isEqualTo(1);

    file("corpus/b.jsonl", line("2025-02-14", "Four."));
    ingest(corpus);

    assertThat(rejects()).isEmpty();
    assertThat(articles())
        .extracting(Articles.Row::body)
        .containsExactlyInAnyOrder("One.", "Four.");
  }

  @Test
  void accountHolds_whenAnEarlierRecordDisplacesThatOfAnUnreadableFile() throws IOException {
    Path corpus = folder.resolve("corpus");
    String same =
        "{\"url\": \"http://x.example/1\", \"date\": \"2025-02-13\", \"body\": \"One.\"}\n";
    Path unreadable = file("corpus/b.jsonl", same);
    ingest(corpus);
    byte[] noGzip = new byte[100_000];
    noGzip[0] = 0x1f;
    noGzip[1] = (byte) 0x8b;
    noGzip[2] = 99;
    Files.write(unreadable, noGzip);
    file("corpus/a.jsonl", same);

    JobReport report = ingest(corpus);

    assertThat(report.run().outputRows()).isEqualTo(1);
    assertThat(report.run().rejected()).isEqualTo(1);
    assertThat(articles())
        .singleElement()
        .satisfies(article -> assertThat(article.inputFile()).endsWith("a.jsonl"));
    assertThat(rejects())
        .extracting(Rejects.Row::reason)
        .containsExactlyInAnyOrder("repeated_record", "unreadable_file");
  }

  @Test
  void configurationIsTheSameJson_inWhateverOrderFieldsAreGiven() throws IOException {
    Path file = file("a.jsonl", "{\"day\": \"2025-02-13\", \"words\": \"One.\"}\n");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("date", "day");
    fields.put("body", "words");
    Map<String, String> reversed = new LinkedHashMap<>();
    reversed.put("body", "words");
    reversed.put("date", "day");

    JobReport first = ingest(file, new ReadingOptions("auto", fields, "", 500));
    JobReport second = ingest(file, new ReadingOptions("auto", reversed, "", 500));

    assertThat(first.run().configuration())
        .isEqualTo(
            "{\"corpus\":[\"%s\"],\"format\":\"auto\",\"fields\":{\"body\":\"words\",\"date\":\"day\"},"
                    .formatted(file)
                + "\"date_format\":\"\",\"max_record_bytes\":500}")
        .isEqualTo(second.run().configuration());
    assertThat(second.run().status()).isEqualTo("unchanged");
  }

  @Test
  void lakeIsNotRead_whenItLiesInTheCorpus() throws IOException {
    file("a.jsonl", line("2025-02-13", "One.") + line("2025-99-13", "Two."));
    ingest(folder);
    JobReport report = ingest(folder);

    assertThat(report.run().status()).isEqualTo("unchanged");
    assertThat(report.warnings())
        .singleElement()
        .extracting(Warning::text)
        .asString()
        .matches("left out \\d+ files of the lake itself");
    assertThat(articles()).hasSize(1);
  }

  @Test
  void corpusIsRefused_whenItIsTheLake() throws IOException {
    ingest(file("a.jsonl", line("2025-02-13", "One.")));

    assertThatExceptionOfType(UserMistake.class)
        .isThrownBy(() -> ingest(folder.resolve("lake")))
        .returns(Setting.CORPUS, UserMistake::setting)
        .withMessage(
            "no file below '%s'; name a folder, file or glob with articles",
            folder.resolve("lake"));
  }

  @Test
  void tenWarningsAreShown_whenThereAreMore() throws IOException {
    Path corpus = folder.resolve("corpus");
    for (int i = 10; i < 22; i++) {
      file("corpus/" + i + ".jsonl", "");
    }

    assertThat(ingest(corpus).warnings())
        .extracting(Warning::text)
        .filteredOn(text -> text.startsWith(corpus.toString()))
        .hasSize(10)
        .startsWith(corpus.resolve("10.jsonl") + ": empty file")
        .endsWith(corpus.resolve("19.jsonl") + ": empty file");
  }

  @Test
  void excerptOfARepeatedRecordIsOneLine() throws IOException {
    String body = "One.\\n\\nTwo.";
    String same = "{\"id\": \"7\", \"date\": \"2025-02-13\", \"body\": \"" + body + "\"}\n";
    ingest(file("a.jsonl", same + same));

    assertThat(rejects()).extracting(Rejects.Row::excerpt).containsExactly("One.  Two.");
  }

  @Test
  void whatIsNoPageOfAWebArchiveIsShown() throws IOException {
    JobReport report = ingest(Path.of("src/test/resources/web/sample.warc.gz").toAbsolutePath());

    assertThat(report.counts())
        .containsEntry("no page: image", 1L)
        .containsEntry("no page: redirect", 1L)
        .containsEntry("rejected: bad_warc", 1L);
    assertThat(report.run().inputRecords()).isEqualTo(3);
    assertThat(report.run().outputRows()).isEqualTo(2);
  }
}
