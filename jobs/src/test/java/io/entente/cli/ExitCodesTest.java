/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchException;

import io.entente.TestSpark;
import io.entente.table.Lake;
import io.entente.table.LakeWriter;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exit code says who is to act: nobody, whoever tries again, the user, or who waits. */
class ExitCodesTest {

  private static final String CORPUS = "../sample-data/articles/transit";
  private static final String TROUBLE = "the disk is full";

  @TempDir private Path folder;
  private Path lake;

  @BeforeAll
  static void serveFailingFiles() {
    FailingFiles.serve(TestSpark.session().sparkContext().hadoopConfiguration());
  }

  @BeforeEach
  void nameTheLake() {
    lake = folder.resolve("lake");
  }

  @AfterEach
  void mendTheDisk() {
    FailingFiles.work();
  }

  private static CommandLineRun ingest(String lake) {
    return CommandLineRun.of("ingest", "--corpus", CORPUS, "--lake", lake);
  }

  private static void assertOneLine(CommandLineRun run, int code, String... parts) {
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.err().lines().toList()).hasSize(1);
    assertThat(run.err()).startsWith("entente: ").contains(parts);
  }

  private Path journal() throws IOException {
    try (var files = Files.list(lake.resolve("_ledger"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("commit-"))
          .findAny()
          .orElse(null);
    }
  }

  @Test
  void done_whenTheTablesAreWritten() {
    CommandLineRun run = ingest(FailingFiles.address(lake));

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(0);
  }

  @Test
  void failed_whenARenameOfTheCommitDoes_andTheNextStartCompletesIt() throws IOException {
    Path calm = folder.resolve("calm");
    ingest(FailingFiles.address(calm));
    FailingFiles.disturb(
        (from, to) -> {
          if (to.equals(lake + "/input_files")) {
            throw new IOException(TROUBLE);
          }
        });

    try (Logged logged = Logged.by(Main.class)) {
      assertOneLine(
          ingest(FailingFiles.address(lake)),
          1,
          "failed: cannot write failing:",
          "(" + TROUBLE + "); mend that and start again: the run will be completed");
      assertThat(logged.causes()).extracting(Throwable::getMessage).contains(TROUBLE);
    }
    assertThat(lake.resolve("articles")).exists();
    assertThat(lake.resolve("input_files")).doesNotExist();
    assertThat(journal()).isNotNull();

    FailingFiles.work();
    CommandLineRun next = ingest(FailingFiles.address(lake));
    assertThat(next.code()).isEqualTo(0);
    assertThat(next.out()).contains("nothing to do: the lake already holds the result");
    assertThat(journal()).isNull();
    assertThat(LakeContent.of(lake)).isEqualTo(LakeContent.of(calm));
  }

  @Test
  void failed_whenAnotherRunTookTheLakeOver_andNothingIsMoved() throws IOException {
    FailingFiles.disturb(
        (from, to) -> {
          if (to.contains("/_staging/") && to.contains("/runs/")) {
            Files.writeString(lake.resolve("_lease/2"), "another run");
          }
        });

    try (Logged logged = Logged.by(Main.class)) {
      assertOneLine(
          ingest(FailingFiles.address(lake)),
          1,
          "failed: another run took failing:",
          "nothing of this one was moved, start it again");
      assertThat(logged.causes()).isNotEmpty();
    }
    assertThat(lake.resolve("articles")).doesNotExist();
    assertThat(lake.resolve("_lease/2")).hasContent("another run");
    assertThat(journal()).isNull();
  }

  @Test
  void failed_whenTheDiskIsFull_andNothingStaysStaged() throws IOException {
    FailingFiles.fill("/_staging/");

    try (Logged logged = Logged.by(Main.class)) {
      assertOneLine(
          ingest(FailingFiles.address(lake)),
          1,
          "failed: a disk is full (",
          "No space left on device); free some space",
          ", and start again");
      assertThat(logged.causes()).isNotEmpty();
    }
    try (var left = Files.walk(lake)) {
      assertThat(left.map(Path::toString)).noneMatch(name -> name.contains("_staging"));
    }
    FailingFiles.work();
    assertThat(ingest(FailingFiles.address(lake)).code()).isEqualTo(0);
  }

  @Test
  void failed_whenTheLedgerCannotBeRead() throws IOException {
    Files.createDirectories(lake.resolve("_ledger"));
    Files.writeString(lake.resolve("_ledger/table-pair_periods.json"), "{");

    try (Logged logged = Logged.by(Main.class)) {
      assertOneLine(
          CommandLineRun.of("show", "pairs", "--lake", lake.toString()), 1, "failed: cannot read ");
      assertThat(logged.causes()).hasAtLeastOneElementOfType(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3a", "gs", "abfss", "wasb"})
  void wrongUse_whenTheLakeLiesInAnObjectStore(String scheme) {
    String path = scheme + "://bucket/lake";
    for (CommandLineRun run :
        List.of(ingest(path), CommandLineRun.of("show", "pairs", "--lake", path))) {
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err())
          .startsWith(
              "entente: --lake: '%s' lies in an object store, which has no atomic rename: a crash"
                      .formatted(path)
                  + " there loses rows without a word; keep tables there in Iceberg:"
                  + " iceberg:CATALOG.NAMESPACE; or use a local folder or HDFS\n");
    }
  }

  @Test
  void wrongUse_whenTheCorpusIsMissing() {
    CommandLineRun run =
        CommandLineRun.of("ingest", "--corpus", "no/such", "--lake", lake.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            entente: --corpus: nothing matches 'no/such'; give a file, a folder or a glob that exists
            Try 'entente ingest --help'.
            """);
  }

  @Test
  void wrongUse_andTheMendNamesOptionsToo() {
    CommandLineRun noName =
        CommandLineRun.of(
            "ingest", "--corpus", CORPUS, "--lake", lake.toString(), "--field", "body= ");
    CommandLineRun noTable = CommandLineRun.of("show", "pairs", "--lake", lake.toString());

    assertThat(noName.code()).isEqualTo(2);
    assertThat(noName.err())
        .startsWith("entente: --field: no name is given for 'body'; write --field body=NAME\n");
    assertThat(noTable.code()).isEqualTo(2);
    assertThat(noTable.err())
        .startsWith(
            "entente: --lake: '%s' has no table pair_periods; fill it with 'entente run --corpus"
                    .formatted(lake)
                + " ... --lake %s'\n".formatted(lake));
  }

  @Test
  void wrongUse_whenATaskOfSparkTellsOfTheMistake() {
    JavaSparkContext spark = new JavaSparkContext(TestSpark.session().sparkContext());
    Exception ofTask =
        catchException(
            () ->
                spark
                    .parallelize(List.of(1))
                    .foreach(
                        number -> {
                          throw new UserMistake(Setting.FILTER, "", "too many", "count fewer");
                        }));

    assertThat(ofTask).isInstanceOf(SparkException.class);
    assertThat(Main.mistake(ofTask))
        .hasValueSatisfying(
            mistake ->
                assertThat(mistake)
                    .hasMessage("too many; count fewer")
                    .returns(Setting.FILTER, UserMistake::setting));
    assertThat(Main.mistake(new SparkException("a task was lost"))).isEmpty();
  }

  @Test
  void lakeHeld_whileAnotherRunWritesIt() {
    try (LakeWriter other = Lake.at(lake.toString(), TestSpark.session()).write()) {
      assertThat(other.lake()).isNotNull();
      assertOneLine(
          ingest(lake.toString()),
          3,
          "--lake: %s is being written by another run (process ".formatted(lake),
          "); wait until it ends or choose another lake");
    }
    assertThat(ingest(lake.toString()).code()).isEqualTo(0);
  }

  @Test
  void done_whenTheOtherRunEndsWhileItIsWaitedFor() throws Exception {
    LakeWriter other = Lake.at(lake.toString(), TestSpark.session()).write();
    Thread ending =
        new Thread(
            () -> {
              try {
                Thread.sleep(500);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              other.close();
            });
    ending.start();

    CommandLineRun run =
        CommandLineRun.of(
            "ingest", "--corpus", CORPUS, "--lake", lake.toString(), "--wait-for-lock", "1m");

    ending.join();
    assertThat(run.code()).isEqualTo(0);
    assertThat(run.out()).contains("waiting: %s is being written by another run".formatted(lake));
  }

  @Test
  void lakeHeld_whenTheWaitIsOver() {
    try (LakeWriter other = Lake.at(lake.toString(), TestSpark.session()).write()) {
      assertThat(other.lake()).isNotNull();
      assertOneLine(
          CommandLineRun.of(
              "ingest", "--corpus", CORPUS, "--lake", lake.toString(), "--wait-for-lock", "1s"),
          3,
          "is being written by another run");
    }
  }

  @Test
  void helpTellsTheCodes() {
    assertThat(CommandLineRun.of("--help").out())
        .containsPattern("Exit codes: 0 done; 1 failed.*; 2 wrong option")
        .contains("3 another run writes the lake")
        .contains("4 what was read is worse than --fail-if allows");
  }
}
