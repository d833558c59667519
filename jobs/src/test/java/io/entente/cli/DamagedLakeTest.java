/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.table.TableDefinition;
import io.entente.view.LakeTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands on disk is what the ledger says, or no run begins. */
class DamagedLakeTest {

  @TempDir private static Path folder;
  private static Path sound;
  private static Map<String, String> content;
  private Path lake;

  @BeforeAll
  static void makeALake() throws IOException {
    TestSpark.session();
    sound = folder.resolve("sound");
    assertThat(
            CommandLineRun.of(
                    "run", "--corpus", SampleLake.CORPUS + "/transit", "--lake", sound.toString())
                .code())
        .isZero();
    content = LakeContent.of(sound);
  }

  @BeforeEach
  void copy() throws IOException {
    lake = folder.resolve("lake");
    FileUtils.deleteDirectory(lake.toFile());
    FileUtils.copyDirectory(sound.toFile(), lake.toFile());
  }

  private CommandLineRun on(String command, String... words) {
    String[] args =
        Stream.concat(Stream.of(command, "--lake", lake.toString()), Stream.of(words))
            .toArray(String[]::new);
    return CommandLineRun.of(args);
  }

  private List<Path> files(String table) throws IOException {
    try (Stream<Path> all = Files.walk(lake.resolve(table))) {
      return all.filter(path -> path.toString().endsWith(".parquet")).sorted().toList();
    }
  }

  private Path first(String table) throws IOException {
    return files(table).get(0);
  }

  private String partition(Path file) {
    return lake.relativize(file.getParent()).toString();
  }

  private void assertStopped(CommandLineRun run, String difference) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("entente: --lake: the lake is not what its ledger says: " + difference)
        .contains("; run 'entente repair --lake " + lake + " --table ");
  }

  private void assertRepaired(String table) throws IOException {
    CommandLineRun repair = on("repair", "--table", table);
    assertThat(repair.err()).isEmpty();
    assertThat(repair.code()).isZero();
    Map<String, String> repaired = LakeContent.of(lake);
    repaired.remove("runs");
    assertThat(content).containsAllEntriesOf(repaired);
    assertThat(on("check").code()).isZero();
  }

  @Test
  void runStops_whenAFileOfMentionsIsGone_andRepairMakesItAnew() throws IOException {
    Path file = first("mentions");
    Files.delete(file);

    CommandLineRun run = on("run", "--corpus", SampleLake.CORPUS + "/transit");

    assertStopped(run, partition(file) + ": ");
    assertThat(run.err()).contains(" rows expected, 0 rows found", "--table mentions'");
    assertRepaired("mentions");
    CommandLineRun check = on("check", "--deep");
    assertThat(check.out()).contains("all tables are as the ledger says, to the row");
    assertThat(check.code()).isZero();
  }

  @Test
  void runStops_whenAFileIsCutOff() throws IOException {
    Path file = first("pair_periods");
    Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
    Files.write(file, java.util.Arrays.copyOf(Files.readAllBytes(file), 100));

    assertStopped(on("aggregate"), partition(file) + ": ");
    assertThat(on("check").out()).contains("a file that cannot be read (");
    assertRepaired("pair_periods");
  }

  @Test
  void runStops_whenAForeignFileIsAdded() throws IOException {
    Path file = first("pair_mentions");
    Files.copy(file, file.resolveSibling("part-foreign.zstd.parquet"));

    assertStopped(on("pair"), partition(file) + ": ");
    assertRepaired("pair_mentions");
  }

  @Test
  void foreignFileBesideThePartitionsIsTakenAway() throws IOException {
    Files.copy(first("actor_trends"), lake.resolve("actor_trends/part-foreign.parquet"));

    assertStopped(on("aggregate"), "actor_trends: 0 rows expected, ");
    assertRepaired("actor_trends");
    assertThat(lake.resolve("actor_trends/part-foreign.parquet")).doesNotExist();
  }

  @Test
  void wholeTableIsMadeAnew_whenItsFolderIsGone() throws IOException {
    FileUtils.deleteDirectory(lake.resolve("actors").toFile());

    assertStopped(on("extract"), "actors: ");
    assertRepaired("actors");
  }

  @Test
  void repairSaysWhatCannotBeDerived_andGoesOnWithWhatIsFoundIfTold() throws IOException {
    Path file = first("articles");
    Files.delete(file);

    for (CommandLineRun refused : List.of(on("repair"), on("repair", "--table", "mentions"))) {
      assertThat(refused.code()).isEqualTo(2);
      assertThat(refused.err())
          .startsWith("entente: --table: articles cannot be derived from other tables (")
          .contains("with --as-found the lake goes on with what is found");
    }
    assertStopped(on("extract"), partition(file) + ": ");

    CommandLineRun repair = on("repair", "--as-found");
    assertThat(repair.err()).isEmpty();
    assertThat(repair.code()).isZero();
    assertThat(on("check").code()).isZero();
  }

  @Test
  void deepCheckFindsOtherContent_thoughTheRowsAreAsMany() throws IOException {
    Path file = first("actors");
    Path other = folder.resolve("other");
    TestSpark.session()
        .read()
        .parquet(file.toString())
        .withColumn("name", org.apache.spark.sql.functions.lit("nobody"))
        .coalesce(1)
        .write()
        .mode("overwrite")
        .parquet(other.toString());
    FileUtils.deleteDirectory(file.getParent().toFile());
    FileUtils.moveDirectory(other.toFile(), file.getParent().toFile());

    assertThat(on("check").code()).isZero();
    CommandLineRun deep = on("check", "--deep");
    assertThat(deep.code()).isEqualTo(2);
    assertThat(deep.out()).contains("actors: fingerprint ", " expected, fingerprint ");
  }

  @Test
  void tableThatIsNoneIsRefused_andAllThatThereAreAreNamed() {
    assertThat(on("repair", "--table", "mention").err())
        .startsWith("entente: --table: no table is called 'mention'; use one of ")
        .contains(LakeTables.ALL.stream().map(TableDefinition::name).toList());
  }
}
