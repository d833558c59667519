/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A real process is killed in the middle; the next start ends in the tables of a calm run. A
 * process costs half a minute, so that few are killed here, and hundreds by the benchmark {@code
 * KilledRuns}.
 */
class KilledRunTest {

  /** Few articles: what counts is that a process dies in each step. */
  private static final List<String> CORPUS =
      Stream.of("2022-02-24-invasion", "2023-06-25-mutiny", "2024-12-08-damascus")
          .flatMap(
              name -> Stream.of("--corpus", "../sample-data/articles/transit/" + name + ".txt"))
          .toList();

  private static final long PATIENCE_SECONDS = 120;
  private static final long ORDERLY_SECONDS = 30;

  @TempDir static Path folder;
  private static Map<String, String> calm;

  @BeforeAll
  static void runCalmly() throws IOException {
    TestSpark.session();
    Path lake = folder.resolve("calm");
    assertThat(entente("run", lake.toString()).code()).isZero();
    calm = LakeContent.of(lake);
  }

  private static List<String> words(String command, String lake) {
    List<String> words = new ArrayList<>(List.of(command, "--lake", lake));
    words.addAll(CORPUS);
    return words;
  }

  private static CommandLineRun entente(String command, String lake) {
    return CommandLineRun.of(words(command, lake).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"write rejects", "count pairs"})
  void nextStartEndsInTheSameTables_whenKilledAfter(String step) throws Exception {
    Path lake = folder.resolve("killed-" + step.replace(' ', '-'));
    killAfter(step, lake);
    CommandLineRun second = entente("run", lake.toString());
    assertThat(second.err()).isEmpty();
    assertThat(second.code()).isZero();
    assertThat(LakeContent.of(lake)).isEqualTo(calm);
    try (Stream<Path> left = Files.list(lake)) {
      assertThat(left.map(path -> path.getFileName().toString())).doesNotContain("_staging");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"read corpus", "find actors"})
  void processEndsInOrder_whenToldToAfter(String step) throws Exception {
    Path lake = folder.resolve("stopped-" + step.replace(' ', '-'));
    String address = FailingFiles.address(lake);
    tellToEnd(start(address, lake + ".log"), step);

    assertThat(lake.resolve("_staging")).doesNotExist();
    try (Stream<Path> leases = Files.list(lake.resolve("_lease"))) {
      assertThat(leases.map(path -> path.getFileName().toString())).containsExactly("1.given-back");
    }
    CommandLineRun next = entente("run", lake.toString());
    assertThat(next.code()).isZero();
    assertThat(LakeContent.of(lake)).isEqualTo(calm);
  }

  @Test
  void lakeOfIcebergTablesIsGivenBack_whenTheProcessIsToldToEnd() throws Exception {
    Path warehouse = folder.resolve("warehouse");
    Map<String, String> catalog =
        Map.of(
            "spark.sql.catalog.stopped", "org.apache.iceberg.spark.SparkCatalog",
            "spark.sql.catalog.stopped.type", "hadoop",
            "spark.sql.catalog.stopped.warehouse", warehouse.toUri().toString());
    List<String> settings =
        catalog.entrySet().stream().map(set -> "-D" + set.getKey() + "=" + set.getValue()).toList();
    catalog.forEach(TestSpark.session().conf()::set);
    String lake = "iceberg:stopped.daily";
    tellToEnd(start(lake, warehouse + ".log", settings), "read corpus");

    CommandLineRun next = entente("ingest", lake);
    assertThat(next.err()).isEmpty();
    assertThat(next.code()).isZero();
  }

  /** Ends it by SIGTERM when it reports the step. */
  private static void tellToEnd(Process process, String step) throws Exception {
    StringBuilder said = new StringBuilder();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null) {
        said.append(line).append('\n');
        if (line.contains(step)) {
          // Not Process.destroy(), which closes what it says as well.
          process.toHandle().destroy();
        }
        line = lines.readLine();
      }
    } finally {
      process.toHandle().destroy();
    }
    assertThat(process.waitFor(ORDERLY_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(143);
    assertThat(said.toString())
        .containsOnlyOnce("entente: stopped; ")
        .doesNotContain("Exception", "failed", "\tat ");
  }

  private static Process start(String lake, String log) throws IOException {
    return start(lake, log, List.of());
  }

  private static Process start(String lake, String log, List<String> settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(TestSpark.opensOfAShortProcess());
    command.addAll(
        List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add("-Dspark.hadoop.fs.failing.impl=" + FailingFiles.class.getName());
    command.addAll(settings);
    command.add("io.entente.cli.Main");
    command.addAll(words("run", lake));
    command.addAll(List.of("--log-file", log));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Starts the command in a process of its own and kills it when it has reported a step. */
  private static void killAfter(String step, Path lake) throws Exception {
    Process process = start(lake.toString(), lake + ".log");
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      while (line != null && !line.contains(step)) {
        line = lines.readLine();
      }
      assertThat(line).as("the process reported '%s'", step).isNotNull();
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
  }
}
