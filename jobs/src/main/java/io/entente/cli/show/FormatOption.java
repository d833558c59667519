/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Output;
import io.entente.cli.ScreenOptions;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form a command shows its rows. */
final class FormatOption {

  @Option(
      names = "--format",
      defaultValue = "table",
      paramLabel = "FORM",
      description =
          "table for people; csv or json for programs, with the names of the tables' columns and"
              + " figures in full (default: ${DEFAULT-VALUE}).")
  private Form form;

  @Mixin private ScreenOptions screen;

  /** The forms. */
  enum Form {
    /** Columns for people. */
    TABLE,
    /** Comma-separated values with a header (RFC 4180). */
    CSV,
    /** A JSON document. */
    JSON
  }

  /** Prints a list of records in the form that was asked for. */
  <R extends Record> void print(
      CommandLine command, Class<R> type, List<R> rows, Consumer<PrintWriter> forPeople) {
    print(command, () -> RecordLines.of(type, rows), forPeople);
  }

  /** Prints rows for programs, if that was asked for; otherwise what people read. */
  void print(
      CommandLine command, Supplier<ForPrograms> forPrograms, Consumer<PrintWriter> forPeople) {
    PrintWriter out = command.getOut();
    switch (form) {
      case TABLE -> screen.print(out, forPeople);
      case CSV -> forPrograms.get().printCsv(Output.forPrograms(out));
      case JSON -> forPrograms.get().printJson(Output.forPrograms(out));
      default -> throw new IllegalStateException("no form " + form);
    }
  }
}
