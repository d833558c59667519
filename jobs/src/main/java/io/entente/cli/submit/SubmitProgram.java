/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.submit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.entente.cli.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The program spark-submit of the machine. */
final class SubmitProgram {

  private static final String NAME = "spark-submit";

  private SubmitProgram() {}

  /** Where it is: in SPARK_HOME, else on the path. */
  static Path find(Map<String, String> environment) {
    Stream<Path> home =
        Stream.ofNullable(environment.get("SPARK_HOME")).map(folder -> Path.of(folder, "bin"));
    Stream<Path> path =
        Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of);
    return Stream.concat(home, path)
        .map(folder -> folder.resolve(NAME))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "there is no spark-submit in SPARK_HOME or on the PATH; set SPARK_HOME to a"
                        + " Spark 3.5 for Scala 2.12, or give --print and run what it prints where"
                        + " Spark is"));
  }

  /**
   * Runs it with this process's input and output, and ends it when this process is ended.
   *
   * @return its exit code
   */
  static int run(List<String> words) throws IOException, InterruptedException {
    return ended(new ProcessBuilder(words).inheritIO().start());
  }

  /**
   * Runs it in the same way, and reads what it writes to the standard error.
   *
   * @param log sees each line, which then goes to this process's standard error
   * @return its exit code
   */
  static int run(List<String> words, Consumer<String> log)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(words).inheritIO().redirectError(ProcessBuilder.Redirect.PIPE).start();
    Thread reading = new Thread(() -> read(process, log), "log of " + NAME);
    reading.start();
    int code = ended(process);
    reading.join();
    return code;
  }

  private static void read(Process process, Consumer<String> log) {
    process
        .errorReader(UTF_8)
        .lines()
        .forEach(
            line -> {
              log.accept(line);
              System.err.println(line);
            });
  }

  private static int ended(Process process) throws InterruptedException {
    Thread end = new Thread(process::destroy, "end " + NAME);
    Runtime.getRuntime().addShutdownHook(end);
    int code = process.waitFor();
    Runtime.getRuntime().removeShutdownHook(end);
    return code;
  }
}
