/* SPDX-License-Identifier: Apache-2.0 */
package io.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Python, for tests of what people run in it. */
public final class Python {

  /** Where it is sought. */
  public static final List<String> TRIED = List.of("/usr/bin/python3", "python3");

  private Python() {}

  /**
   * What a program did.
   *
   * @param code its exit code
   * @param printed what it printed
   */
  public record Ran(int code, String printed) {}

  /** A Python that can import what a program needs. */
  public static Optional<String> that(String imports) throws InterruptedException {
    for (String python : TRIED) {
      if (runs(python, imports)) {
        return Optional.of(python);
      }
    }
    return Optional.empty();
  }

  /** The class path of this test, for a program that runs in another folder. */
  public static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean runs(String python, String program) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(python, "-c", program)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return finished(process, 60) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // no such program
    }
  }

  /**
   * Runs a program that must end in time.
   *
   * @param printed file for what it prints
   */
  public static Ran run(ProcessBuilder program, Path printed, long seconds)
      throws IOException, InterruptedException {
    Process process = program.redirectOutput(printed.toFile()).start();
    assertThat(finished(process, seconds)).as("%s ended in time", program.command()).isTrue();
    return new Ran(process.exitValue(), Files.readString(printed));
  }

  private static boolean finished(Process process, long seconds) throws InterruptedException {
    boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
    if (!ended) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    return ended;
  }
}
