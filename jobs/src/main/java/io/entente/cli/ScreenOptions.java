/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** How a command shows what a person reads on a screen. */
public final class ScreenOptions {

  /** When there are colours. */
  enum Colours {
    /** On a screen, unless NO_COLOR is set. */
    AUTO,
    /** Everywhere. */
    ALWAYS,
    /** Nowhere. */
    NEVER;

    /** Whether there are any. */
    boolean areOn(boolean terminal, Map<String, String> environment) {
      return switch (this) {
        case ALWAYS -> true;
        case NEVER -> false;
        case AUTO ->
            terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
      };
    }
  }

  @Option(
      names = "--color",
      defaultValue = "auto",
      paramLabel = "WHEN",
      description =
          "auto (on a screen, unless NO_COLOR is set), always or never (default:"
              + " ${DEFAULT-VALUE}).")
  private Colours colours = Colours.AUTO;

  @Option(
      names = "--no-pager",
      description =
          "Do not show what is longer than the screen in the pager that ENTENTE_PAGER or PAGER names"
              + " (less -FRX where none does).")
  private boolean noPager;

  /** Prints for people: in colours and through a pager where that is wanted. */
  public void print(PrintWriter out, Consumer<PrintWriter> print) {
    if (!(out instanceof Output output)) {
      print.accept(out);
      return;
    }
    Map<String, String> environment = System.getenv();
    boolean coloured = colours.areOn(output.isTerminal(), environment);
    Optional<String> pager =
        noPager || !output.isTerminal() ? Optional.empty() : Pager.command(environment);
    if (pager.isPresent()) {
      try (Output pages =
          output.through(new Pager(output.plain(), pager.get(), Terminal.size()), coloured)) {
        print.accept(pages);
      }
    } else {
      Output screen = output.through(output.plain(), coloured);
      print.accept(screen);
      screen.flush();
    }
  }
}
