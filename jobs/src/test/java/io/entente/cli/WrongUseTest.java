/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import io.entente.table.IcebergCatalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's mistake gives one line that names option, value and mend, and exit code 2. */
class WrongUseTest {

  private static final String SAMPLE = "../sample-data/articles";

  @TempDir static Path folder;

  @BeforeAll
  static void startSpark() {
    TestSpark.session();
  }

  private static void assertRefused(CommandLineRun run, String... parts) {
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err().lines().findFirst().orElse("")).startsWith("entente: ").contains(parts);
    assertThat(run.err()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  private static String lake() {
    return folder.resolve("lake").toString();
  }

  @Test
  void refused_whenAnOptionIsUnknown() {
    assertRefused(CommandLineRun.of("run", "--corpsu", "x", "--lake", lake()), "--corpsu");
  }

  @Test
  void nearOptionIsNamed_whenOneIsMisspelt() {
    assertRefused(
        CommandLineRun.of("show", "pairs", "--lake", lake(), "--tpo", "5"), "--tpo", "--top");
    assertRefused(CommandLineRun.of("run", "--corpsu", "x", "--lake", lake()), "--corpus");
    assertRefused(
        CommandLineRun.of("show", "pairs", "--lake", lake(), "--xyzzy"),
        "--xyzzy: there is no such option");
  }

  @Test
  void quotesAreAskedFor_whenANameOfSeveralWordsStandsBare() {
    assertRefused(
        CommandLineRun.of("show", "actor", "--lake", lake(), "Vladimir", "Putin"),
        "'Putin' is one word too many; put a name of several words in quotes");
    assertRefused(
        CommandLineRun.of("show", "pair", "--lake", lake(), "Joe", "Biden", "Putin"), "quotes");
  }

  @Test
  void refused_whenARequiredOptionIsMissing() {
    assertRefused(CommandLineRun.of("run", "--corpus", SAMPLE), "--lake");
  }

  @Test
  void refused_whenTheCommandIsMissing() {
    assertRefused(CommandLineRun.of(), "run");
  }

  @Test
  void refused_whenTheCorpusMatchesNothing() {
    assertRefused(
        CommandLineRun.of("run", "--corpus", "no/such/folder", "--lake", lake()),
        "--corpus",
        "no/such/folder");
  }

  @Test
  void jarsAreNamed_whenNoneServesTheKindOfPath() {
    String path = "abfs://news@store/articles";

    assertRefused(
        CommandLineRun.of("run", "--corpus", path, "--lake", lake()),
        "--corpus: '" + path + "' cannot be reached",
        "hadoop-azure");
    assertRefused(CommandLineRun.of("inspect", path), "'" + path + "'", "hadoop-azure");
    assertRefused(
        CommandLineRun.of("run", "--config", path, "--lake", lake()),
        "--config: '" + path + "' cannot be reached",
        "hadoop-azure");
    assertRefused(
        CommandLineRun.of("run", "--corpus", SAMPLE, "--catalog", path, "--lake", lake()),
        "--catalog: '" + path + "' cannot be reached",
        "hadoop-azure");
    assertRefused(
        CommandLineRun.of("run", "--corpus", "gs://news/x", "--lake", lake()),
        "--corpus: 'gs://news/x' cannot be reached",
        "gcs-connector");
    assertRefused(
        CommandLineRun.of("run", "--corpus", SAMPLE, "--lake", "hfds:///lake"),
        "--lake: 'hfds:///lake' cannot be reached",
        "check how the path begins");
  }

  @Test
  void jarsAreNamed_whenNoneServesAWarehouse() {
    String catalog = IcebergCatalogs.jdbc("abfs://news@store/warehouse");

    assertRefused(
        CommandLineRun.of("run", "--corpus", SAMPLE, "--lake", "iceberg:" + catalog + ".news"),
        "--lake: 'abfs://news@store/warehouse' cannot be reached",
        "hadoop-azure");
  }

  @Test
  void refused_whenTheFormatIsUnknown() {
    assertRefused(
        CommandLineRun.of("run", "--corpus", SAMPLE, "--lake", lake(), "--format", "xml"),
        "--format",
        "xml",
        "jsonl");
  }

  @Test
  void refused_whenTheCatalogCannotBeRead() {
    assertRefused(
        CommandLineRun.of("catalog", "check", "--catalog", "no-such.tsv"),
        "--catalog",
        "no-such.tsv");
  }

  @Test
  void refused_whenALineOfTheCatalogIsWrong() throws IOException {
    Path file = Files.writeString(folder.resolve("my.tsv"), "# mine\nalias\tperson:x\n");
    assertRefused(
        CommandLineRun.of("catalog", "check", "--catalog", file.toString()),
        "--catalog",
        "my.tsv, line 2",
        "write alias id alias [kind]");
  }

  @Test
  void refused_whenTheLakeIsAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertRefused(
        CommandLineRun.of("run", "--corpus", SAMPLE, "--lake", file.toString()),
        "--lake",
        file.toString());
  }

  @Test
  void refused_whenNoFileSystemServesTheLake() {
    assertRefused(
        CommandLineRun.of("run", "--corpus", SAMPLE, "--lake", "nosuch://host/lake"),
        "--lake",
        "nosuch");
  }

  @Test
  void emptyFolderIsNoMistake_butNothingIsFound() throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("empty-corpus"));
    Files.writeString(corpus.resolve("empty.txt"), "");
    CommandLineRun run =
        CommandLineRun.of(
            "run", "--corpus", corpus.toString(), "--lake", folder.resolve("nothing").toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("0 input records = 0 articles + 0 rejects, from 1 files")
        .contains("empty")
        .contains("warning: nothing was usable: no record stands in 1 files; 'entente inspect'")
        .contains("No story stands in the lake yet");
  }

  @Test
  void refused_whenANumberIsNone() {
    assertRefused(
        CommandLineRun.of("show", "pairs", "--lake", lake(), "--top", "many"), "--top", "many");
  }

  @Test
  void refused_whenTheLakeHasNoTables() {
    assertRefused(
        CommandLineRun.of("show", "pairs", "--lake", folder.resolve("empty").toString()),
        "--lake",
        "entente run");
  }

  @Test
  void refused_whenStepsRunOutOfOrder() {
    String part = folder.resolve("ordered").toString();
    assertRefused(CommandLineRun.of("extract", "--lake", part), "--lake", "articles");
    assertThat(Files.exists(Path.of(part))).isFalse();
    CommandLineRun.of("run", "--corpus", SAMPLE + "/ledger-digest.txt", "--lake", part);
    CommandLineRun.of("ingest", "--corpus", SAMPLE + "/transit", "--lake", part);
    assertRefused(CommandLineRun.of("pair", "--lake", part), "mentions", "entente extract");
    CommandLineRun.of("extract", "--lake", part);
    assertRefused(CommandLineRun.of("aggregate", "--lake", part), "pair_mentions", "entente pair");
  }

  @Test
  void refused_whenTopShowsNothing() {
    for (String what : new String[] {"pairs", "quality", "rejects"}) {
      assertRefused(CommandLineRun.of("show", what, "--lake", lake(), "--top", "0"), "--top", "0");
    }
  }

  @Test
  void refused_whenOnlyOneActorMayBePaired() {
    assertRefused(
        CommandLineRun.of("pair", "--lake", lake(), "--max-actors-per-article", "1"),
        "--max-actors-per-article",
        "1");
  }

  @Test
  void refused_whenTheConfigFileHasAnUnknownOption() throws IOException {
    Path config = Files.writeString(folder.resolve("bad.properties"), "laek = x\n");
    assertRefused(
        CommandLineRun.of("show", "runs", "--config", config.toString()), "--config", "laek");
  }

  @Test
  void refused_whenTheConfigFileIsMissing() {
    assertRefused(
        CommandLineRun.of("show", "runs", "--config", "none.properties"), "--config", "none");
  }

  @Test
  void fileGivesTheOption_andTheCommandLineWinsOverIt() throws IOException {
    Path config = folder.resolve("good.properties");
    Files.writeString(config, "lake = " + folder.resolve("of-file") + "\n");
    assertRefused(CommandLineRun.of("show", "runs", "--config", config.toString()), "of-file");
    assertRefused(
        CommandLineRun.of(
            "show",
            "runs",
            "--config",
            config.toString(),
            "--lake",
            folder.resolve("mine").toString()),
        "mine");
  }

  @Test
  void helpHasAnExample_forEveryCommand() {
    for (String command :
        new String[] {
          "run",
          "ingest",
          "extract",
          "pair",
          "aggregate",
          "merge",
          "show",
          "report",
          "export",
          "evaluate",
          "train"
        }) {
      CommandLineRun help = CommandLineRun.of(command, "--help");
      assertThat(help.code()).isZero();
      assertThat(help.out()).contains("Example").contains("entente " + command);
    }
  }

  @Test
  void versionTellsProgramCatalogAndSpark() {
    CommandLineRun version = CommandLineRun.of("--version");
    assertThat(version.out()).contains("Entente 0.").contains("catalog ").contains("Spark 3.5");
  }
}
