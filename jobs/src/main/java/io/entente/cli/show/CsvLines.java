/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** Comma-separated values. */
final class CsvLines {

  private final CsvWriter csv;

  CsvLines(PrintWriter out) {
    CsvWriterSettings settings = new CsvWriterSettings();
    settings.getFormat().setLineSeparator("\n");
    this.csv = new CsvWriter(out, settings);
  }

  /** Prints the header and the rows; a row may lack columns. */
  void print(List<String> columns, List<Map<String, Object>> rows) {
    csv.writeHeaders(columns);
    for (Map<String, Object> row : rows) {
      csv.writeRow(columns.stream().map(column -> cell(row.get(column))).toArray());
    }
    csv.flush();
  }

  private static Object cell(Object value) {
    return value instanceof List || value instanceof Map ? PlainValues.json(value) : value;
  }
}
