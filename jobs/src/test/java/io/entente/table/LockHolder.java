/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;

/** Another process that takes a lake's lock, says so and holds it until it is killed. */
final class LockHolder implements AutoCloseable {

  static final String HELD = "held";
  private static final long PATIENCE_MILLIS = 120_000;

  private final Process process;
  private final String answer;

  private LockHolder(Process process, String answer) {
    this.process = process;
    this.answer = answer;
  }

  /** What the process runs. */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      FolderLake.at(args[0], new Configuration()).write();
      System.out.println("> " + HELD);
      Thread.sleep(PATIENCE_MILLIS);
    } catch (LakeHeldException e) {
      System.out.println("> " + e.getMessage());
    }
  }

  /** Starts the process and waits for what it says. */
  static LockHolder start(Path lake) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                lake.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
    String line = lines.readLine();
    while (line != null && !line.startsWith("> ")) {
      line = lines.readLine();
    }
    return new LockHolder(process, line == null ? "nothing" : line.substring(2));
  }

  /** What the process said: {@link #HELD} or why it was refused. */
  String answer() {
    return answer;
  }

  long pid() {
    return process.pid();
  }

  /** Kills the process. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
