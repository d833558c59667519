/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
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

  /** The forms. */
  enum Form {
    /** Columns for people. */
    TABLE,
    /** Comma-separated values with a header (RFC 4180). */
    CSV,
    /** A list of JSON objects. */
    JSON
  }

  /**
   * Prints rows for programs, if that was asked for; otherwise does what prints them for people.
   */
  <R extends Record> void print(
      PrintWriter out, Class<R> type, Supplier<List<R>> rows, Runnable forPeople) {
    switch (form) {
      case TABLE -> forPeople.run();
      case CSV -> new RecordLines<>(type).printCsv(out, rows.get());
      case JSON -> new RecordLines<>(type).printJson(out, rows.get());
      default -> throw new IllegalStateException("no form " + form);
    }
  }
}
