/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Records as rows for other programs: one column a component, under its name in snake_case, which
 * is that of the table's column; days and times as ISO 8601. What stands within a record is an
 * object or a list in JSON, and that JSON as one cell in CSV.
 */
final class RecordLines implements ForPrograms {

  private final List<String> columns;
  private final List<Map<String, Object>> rows;

  private RecordLines(List<String> columns, List<Map<String, Object>> rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** A line for each of the records. */
  static <R extends Record> RecordLines of(Class<R> type, List<R> records) {
    return new RecordLines(
        Stream.of(type.getRecordComponents())
            .map(RecordComponent::getName)
            .map(PlainValues::columnName)
            .toList(),
        records.stream().map(PlainValues::columns).toList());
  }

  /** The same with a column more, before the others, in which every row has that value. */
  RecordLines in(String column, Object value) {
    List<String> all = new ArrayList<>(List.of(column));
    all.addAll(columns);
    return new RecordLines(all, rows.stream().map(row -> with(column, value, row)).toList());
  }

  private static Map<String, Object> with(String column, Object value, Map<String, Object> row) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put(column, PlainValues.of(value));
    all.putAll(row);
    return all;
  }

  /** The columns' names. */
  List<String> columns() {
    return columns;
  }

  /** The rows, each with its values by column. */
  List<Map<String, Object>> rows() {
    return rows;
  }

  /** Prints a header and a line for each record; what is not known is empty. */
  @Override
  public void printCsv(PrintWriter out) {
    new CsvLines(out).print(columns, rows);
  }

  /** Prints a list with an object for each record, one a line; what is not known is null. */
  @Override
  public void printJson(PrintWriter out) {
    printList(out);
    out.println();
    out.flush();
  }

  /** The list without an end of line after it. */
  void printList(PrintWriter out) {
    for (int i = 0; i < rows.size(); i++) {
      out.println((i == 0 ? "[" : ",") + PlainValues.json(rows.get(i)));
    }
    out.print(rows.isEmpty() ? "[]" : "]");
  }
}
