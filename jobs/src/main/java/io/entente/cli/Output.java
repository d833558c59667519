/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where a command prints what people read. No character of a text acts on the terminal: what would
 * is shown as a visible sign. Only a {@link Style} writes such characters, where colours are on.
 */
public final class Output extends PrintWriter {

  private final PrintWriter plain;
  private final boolean terminal;
  private final boolean coloured;

  private Output(PrintWriter plain, boolean terminal, boolean coloured) {
    super(new VisibleText(plain), true);
    this.plain = plain;
    this.terminal = terminal;
    this.coloured = coloured;
  }

  /**
   * What people read, without colours.
   *
   * @param plain where it goes
   * @param terminal whether that is a screen, so that programs' forms are made visible there too
   */
  public static Output of(PrintWriter plain, boolean terminal) {
    return new Output(plain, terminal, false);
  }

  /**
   * Where the same command prints what programs read: every character as it is, unless that is a
   * screen.
   */
  public static PrintWriter forPrograms(PrintWriter out) {
    return out instanceof Output output && !output.terminal ? output.plain : out;
  }

  /** The same, or through another writer, with or without colours. */
  Output through(Writer writer, boolean withColours) {
    PrintWriter to = writer instanceof PrintWriter printer ? printer : new PrintWriter(writer);
    return new Output(to, terminal, withColours);
  }

  PrintWriter plain() {
    return plain;
  }

  boolean isTerminal() {
    return terminal;
  }

  /** Writes characters that act on the terminal, where colours are on. */
  void act(String sequence) {
    if (coloured) {
      flush();
      plain.print(sequence);
    }
  }
}
