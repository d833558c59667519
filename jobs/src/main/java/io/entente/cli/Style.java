/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.io.PrintWriter;

/** How a text stands out on a screen that shows colours. */
public enum Style {
  /** Headers of columns. */
  HEADER("1"),
  /** Where a sentence names an actor that was asked for. */
  MENTION("1;36"),
  /** A figure above what is usual. */
  UP("32"),
  /** A figure below what is usual. */
  DOWN("31");

  private static final String ESCAPE = "\u001B[";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** From here on. */
  public void begin(PrintWriter out) {
    if (out instanceof Output output) {
      output.act(ESCAPE + code + "m");
    }
  }

  /** Until here. */
  public static void end(PrintWriter out) {
    if (out instanceof Output output) {
      output.act(ESCAPE + "0m");
    }
  }

  /** Prints a text so. */
  public void print(PrintWriter out, String text) {
    begin(out);
    out.print(text);
    end(out);
  }
}
