/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.entente.Python;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scripts that start the program: read by those who run them, and tried with a false program. */
class DeployScriptsTest {

  private static final long PATIENCE_SECONDS = 60;
  private static final Path DAG = Path.of("deploy/airflow/entente_nightly.py").toAbsolutePath();
  private static final Path NIGHTLY = Path.of("deploy/submit-nightly").toAbsolutePath();

  @TempDir private Path folder;
  private Path program;

  /** Writes its words into a file, and ends with the codes that a file lists, one a call. */
  @BeforeEach
  void writeProgram() throws IOException {
    program =
        Files.writeString(
            folder.resolve("entente"),
            """
            #!/bin/sh
            echo "$@" >> words
            code=$(head -1 codes)
            sed -i 1d codes
            exit "$code"
            """);
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  private Python.Ran run(Map<String, String> environment, String... words) throws Exception {
    ProcessBuilder process =
        new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    process.environment().putAll(environment);
    return Python.run(process, folder.resolve("printed"), PATIENCE_SECONDS);
  }

  @Test
  void shellScriptsHaveNoFault() throws Exception {
    assumeThat(isThere("shellcheck"))
        .as("shellcheck is not installed; Debian's package has it")
        .isTrue();

    Python.Ran ran =
        run(
            Map.of(),
            "shellcheck",
            Path.of("bin/entente").toAbsolutePath().toString(),
            NIGHTLY.toString());

    assertThat(ran.printed()).isEmpty();
    assertThat(ran.code()).isZero();
  }

  private boolean isThere(String name) throws Exception {
    return run(Map.of(), "sh", "-c", "command -v " + name).code() == 0;
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1",
    "1 0, 0, 2",
    "3 1 0, 0, 3",
    "2 0, 2, 1",
    "4 0, 4, 1",
    "1 1 1 0, 1, 3",
    "143 0, 143, 1"
  })
  void nightlyRunIsTriedAgainByItsCode(String codes, int code, int calls) throws Exception {
    Files.write(folder.resolve("codes"), List.of(codes.split(" ")));
    Map<String, String> environment =
        Map.of(
            "ENTENTE", program.toString(),
            "ENTENTE_MASTER", "spark://host:7077",
            "ENTENTE_CONFIG", "/etc/entente.properties",
            "ENTENTE_TRIES", "3",
            "ENTENTE_PAUSE", "0");

    Python.Ran ran = run(environment, NIGHTLY.toString());

    assertThat(ran.code()).isEqualTo(code);
    assertThat(Files.readAllLines(folder.resolve("words")))
        .hasSize(calls)
        .containsOnly("submit --master spark://host:7077 -- run --config /etc/entente.properties");
    assertThat(ran.printed().isEmpty()).isEqualTo(code == 0);
  }

  @Test
  void launcherOfTheDistributionIsCalled_andEndedWithTheScript() throws Exception {
    Path script = folder.resolve("opt/jobs/deploy/submit-nightly");
    Files.createDirectories(script.getParent());
    Files.copy(NIGHTLY, script, StandardCopyOption.COPY_ATTRIBUTES);
    Path launcher = folder.resolve("opt/bin/entente");
    Files.createDirectories(launcher.getParent());
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        trap 'echo ended > end; kill "$nap"; exit 143' TERM
        sleep 60 &
        nap=$!
        kill -TERM "$PPID"
        wait "$nap"
        """);
    assertThat(launcher.toFile().setExecutable(true)).isTrue();

    Python.Ran ran =
        run(
            Map.of("ENTENTE_MASTER", "yarn", "ENTENTE_CONFIG", "/etc/entente.properties"),
            script.toString());

    assertThat(ran.code()).isEqualTo(143);
    assertThat(folder.resolve("end")).hasContent("ended");
  }

  @Test
  void serviceIsNotTriedAgain_whereThatDoesNotHelp() throws IOException {
    assertThat(Files.readAllLines(Path.of("deploy/systemd/entente.service")))
        .contains("RestartPreventExitStatus=2 4", "Restart=on-failure");
  }

  /** Airflow itself is not needed: its few names are put in its place. */
  @ParameterizedTest
  @CsvSource({"0, done", "1, again", "2, never", "3, again", "4, never"})
  void taskOfAirflowIsTriedAgainByItsCode(String code, String what) throws Exception {
    String python = Python.that("import py_compile").orElse("");
    assumeThat(python).as("there is no Python 3").isNotEmpty();
    Files.writeString(folder.resolve("codes"), code + "\n");
    Path test = Files.writeString(folder.resolve("test.py"), FALSE_AIRFLOW.formatted(DAG));
    Map<String, String> environment =
        Map.of(
            "ENTENTE", program.toString(),
            "ENTENTE_CONFIG", "/etc/entente.properties",
            "ENTENTE_CORPUS", "hdfs:///news/{date}",
            "PYTHONDONTWRITEBYTECODE", "1");

    Python.Ran ran = run(environment, python, test.toString());

    assertThat(ran.printed().strip()).isEqualTo("ingest extract pair aggregate\n" + what);
    assertThat(folder.resolve("words"))
        .hasContent("ingest --config /etc/entente.properties --corpus hdfs:///news/2025-01-31");
  }

  private static final String FALSE_AIRFLOW =
      """
      import sys, types, py_compile
      py_compile.compile('%1$s', cfile='compiled', doraise=True)
      order = []
      class Step:
          def __init__(self, name): self.name = name
          def __rshift__(self, other): order.append(other.name); return other
      def task(task_id):
          if task_id == 'ingest': order.append(task_id)
          return lambda function: lambda: Step(task_id)
      def dag(**settings):
          assert settings['max_active_runs'] == 1
          return lambda function: function
      class AirflowException(Exception): pass
      class AirflowFailException(Exception): pass
      def module(name, **names):
          made = types.ModuleType(name)
          made.__dict__.update(names)
          sys.modules[name] = made
      module('airflow')
      module('airflow.decorators', task=task, dag=dag)
      module('airflow.exceptions', AirflowException=AirflowException, AirflowFailException=AirflowFailException)
      names = {'__name__': 'nightly'}
      exec(open('%1$s').read(), names)
      print(*order)
      try:
          names['call']('ingest', '2025-01-31')
          print('done')
      except AirflowFailException:
          print('never')
      except AirflowException:
          print('again')
      """;
}
