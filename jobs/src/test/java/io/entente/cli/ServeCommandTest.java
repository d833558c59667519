/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeCommandTest {

  private static final long ORDERLY_SECONDS = 30;

  @TempDir Path folder;

  private Process start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(TestSpark.opensOfAShortProcess());
    command.addAll(List.of("-Xmx1g", "-XX:TieredStopAtLevel=1", "-cp", classPath()));
    command.addAll(List.of("io.entente.cli.Main", "serve", "--port", "0"));
    command.addAll(List.of("--lake", SampleLake.folder().toAbsolutePath().toString()));
    return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
  }

  /** The class path as it is from another folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(part -> Path.of(part).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  @Test
  void endsInOrder_andLeavesNothing_whenToldTo() throws Exception {
    Process process = start();
    StringBuilder said = new StringBuilder();
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.append(line).append('\n');
        if (line.contains("Ctrl-C ends it")) {
          process.toHandle().destroy();
        }
      }
    } finally {
      process.toHandle().destroy();
    }

    assertThat(process.waitFor(ORDERLY_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(said.toString())
        .containsPattern("answers at jdbc:hive2://localhost:[1-9]\\d+/default\n")
        .hasLineCount(2);
    assertThat(process.exitValue()).isEqualTo(ExitCode.DONE);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.map(path -> path.getFileName().toString())).containsExactly("entente.log");
    }
  }

  @Test
  void portThatIsNone_isOneLine() {
    CommandLineRun run = CommandLineRun.of("serve", "--lake", "target", "--port", "70000");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .startsWith("entente: --port: 70000 is no port; name one from 0 to 65535\n");
  }
}
