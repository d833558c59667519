/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Passes text on to the screen, or to a pager as soon as it is longer than that. */
final class Pager extends Writer {

  private static final String USUAL = "less -FRX";

  private final Writer screen;
  private final String command;
  private final Terminal.Size size;
  private final StringBuilder waiting = new StringBuilder();
  private int lines;
  private int column;
  private Process process;
  private Writer pages;

  Pager(Writer screen, String command, Terminal.Size size) {
    this.screen = screen;
    this.command = command;
    this.size = size;
  }

  /**
   * The pager that the user wants, as a line for the shell.
   *
   * @param environment in which ENTENTE_PAGER comes before PAGER
   * @return none where it is empty or cat, or where none is named and there is no less
   */
  static Optional<String> command(Map<String, String> environment) {
    String named = environment.getOrDefault("ENTENTE_PAGER", environment.get("PAGER"));
    if (named != null) {
      return Optional.of(named.strip()).filter(line -> !line.isEmpty() && !line.equals("cat"));
    }
    boolean hasLess =
        Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> new File(folder, "less").canExecute());
    return hasLess ? Optional.of(USUAL) : Optional.empty();
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    if (pages != null) {
      pages.write(text, from, length);
      return;
    }
    waiting.append(text, from, length);
    for (int i = from; i < from + length; i++) {
      column++;
      if (text[i] == '\n' || column > size.columns()) {
        lines++;
        column = 0;
      }
    }
    if (lines >= size.lines()) {
      start();
    }
  }

  private void start() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putIfAbsent("LESS", "FRX");
    process = builder.start();
    pages = new OutputStreamWriter(process.getOutputStream(), UTF_8);
    pages.append(waiting);
  }

  /** What is shorter than the screen waits until the end, when it is known to be. */
  @Override
  public void flush() throws IOException {
    if (pages != null) {
      pages.flush();
    }
  }

  /** Shows what is left; returns when the reader has left the pager. */
  @Override
  public void close() throws IOException {
    if (process == null) {
      screen.append(waiting);
      screen.flush();
      return;
    }
    try {
      pages.close();
    } catch (IOException e) {
      // The reader has left it before the end.
    }
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
