/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.corpus.Articles;
import io.entente.table.IcebergCatalogs;
import io.entente.table.Lake;
import io.entente.table.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Every command does the same on a lake of Iceberg tables as on one in a folder. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IcebergRunTest {

  private static final SparkSession SPARK = TestSpark.session();

  private static final String MONDAY =
      """
      {"id": "1", "date": "2025-01-31", "body": "Vladimir Putin met Xi Jinping in Beijing."}
      {"id": "2", "date": "2025-02-03", "body": "The United States and Ukraine signed a treaty."}
      {"id": "3", "body": "An article without a date."}
      """;

  private static final String TUESDAY =
      "{\"id\": \"4\", \"date\": \"2025-02-04\", \"body\": \"NATO warned Iran on Tuesday.\"}\n";

  @TempDir private static Path folder;
  private static List<String> lakes;

  private static List<String> both(String... words) {
    List<String> answers = new ArrayList<>();
    for (String lake : lakes) {
      List<String> all = new ArrayList<>(List.of(words));
      all.addAll(List.of("--lake", lake));
      CommandLineRun run = CommandLineRun.of(all.toArray(String[]::new));
      assertThat(run.err()).isEmpty();
      answers.add(run.out().replace(lake, "LAKE"));
    }
    return answers;
  }

  private static void assertSame() {
    assertThat(LakeContent.of(lakes.get(1))).isEqualTo(LakeContent.of(lakes.get(0)));
  }

  private static String corpus() {
    return folder.resolve("corpus").toString();
  }

  @BeforeAll
  static void readMonday() throws IOException {
    String catalog = IcebergCatalogs.jdbc(folder.resolve("warehouse"));
    lakes = List.of(folder.resolve("lake").toString(), "iceberg:" + catalog + ".news");
    Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(folder.resolve("corpus/monday.jsonl"), MONDAY);
    both("run", "--corpus", corpus());
  }

  @Test
  @Order(1)
  void tablesAreTheSame() {
    assertSame();
  }

  @Test
  @Order(1)
  void sameStepsTellThatTheyWroteBytes() {
    List<String> inFolder = writingSteps(lakes.get(0));

    assertThat(inFolder).hasSize(14).contains("find stories", "count and measure pairs");
    assertThat(writingSteps(lakes.get(1))).isEqualTo(inFolder);
  }

  private static List<String> writingSteps(String lake) {
    return Runs.TABLE.records(Lake.at(lake, SPARK).read(SPARK, Runs.TABLE)).stream()
        .flatMap(run -> run.steps().stream())
        .filter(step -> step.bytes() > 0)
        .map(Runs.Step::step)
        .sorted()
        .toList();
  }

  @Test
  @Order(2)
  void onlyTheNewFileIsRead() throws IOException {
    Files.writeString(folder.resolve("corpus/tuesday.jsonl"), TUESDAY);

    Path events = folder.resolve("events.jsonl");

    assertThat(both("run", "--corpus", corpus(), "--lineage", events.toString()).get(1))
        .contains("1 input records = 1 articles + 0 rejects, from 1 files")
        .contains("articles in the lake: 3");
    assertSame();
    assertThat(events)
        .content()
        .contains(
            "{\"namespace\":\"%s\",\"name\":\"news.articles\""
                .formatted(lakes.get(1).replace(".news", "")))
        .contains("{\"namespace\":\"file\",\"name\":\"%s/articles\"".formatted(lakes.get(0)));
  }

  @Test
  @Order(3)
  void showsAreTheSame() {
    for (String[] show :
        new String[][] {
          {"show", "pairs"},
          {"show", "pair", "NATO", "Iran"},
          {"show", "rejects"},
          {"show", "merges"}
        }) {
      List<String> answers = both(show);
      assertThat(answers.get(1)).isNotEmpty().isEqualTo(answers.get(0));
    }
  }

  @Test
  @Order(4)
  void nothingIsDoneAgain() {
    assertThat(both("run", "--corpus", corpus()).get(1)).contains("nothing to do");
    assertSame();
  }

  @Test
  @Order(5)
  void lakeBecomesPlainFiles_inWhichRunsGoOn() {
    String copy = folder.resolve("copy").toString();

    CommandLineRun export =
        CommandLineRun.of("export", "--lake", lakes.get(1), "--format", "parquet", "--out", copy);

    assertThat(export.err()).isEmpty();
    assertThat(LakeContent.of(copy)).isEqualTo(LakeContent.of(lakes.get(1)));
    assertThat(CommandLineRun.of("run", "--corpus", corpus(), "--lake", copy).out())
        .contains("nothing to do");
    assertThat(
            CommandLineRun.of(
                    "export", "--lake", lakes.get(1), "--format", "parquet", "--out", copy)
                .err())
        .contains("is a lake already");
    assertThat(
            CommandLineRun.of(
                    "export",
                    "--lake",
                    lakes.get(1),
                    "--format",
                    "parquet",
                    "--out",
                    copy + "2",
                    "--backbone")
                .err())
        .contains("--backbone");
  }

  @Test
  @Order(6)
  void noFileHoldsAnArticleThatWasTakenOut() throws IOException {
    Lake lake = Lake.at(lakes.get(1), SPARK);
    String id =
        lake.read(SPARK, Articles.TABLE)
            .where(Articles.BODY.col().startsWith("Vladimir Putin"))
            .select(Articles.ARTICLE_ID.col())
            .as(Encoders.STRING())
            .first();

    both("remove", "--article", id, "--reason", "a court's demand");

    assertSame();
    for (Path file : dataFiles()) {
      List<String> texts = SPARK.read().parquet(file.toString()).toJSON().collectAsList();
      assertThat(texts).as(file.toString()).noneMatch(text -> text.contains("Xi Jinping"));
    }
  }

  private static List<Path> dataFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("warehouse"))) {
      return files.filter(file -> file.toString().endsWith(".parquet")).toList();
    }
  }
}
