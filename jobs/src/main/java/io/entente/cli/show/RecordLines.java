/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.PrintWriter;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records as rows for other programs: one column a component, under its name in snake_case, which
 * is that of the table's column; days as ISO 8601.
 *
 * @param <R> the record
 */
final class RecordLines<R extends Record> {

  private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<RecordComponent> components;

  RecordLines(Class<R> type) {
    this.components = List.of(type.getRecordComponents());
    // The accessors of a record that is not public itself.
    components.forEach(component -> component.getAccessor().setAccessible(true));
  }

  /** Prints a header and a line for each record; what is not known is empty. */
  void printCsv(PrintWriter out, List<R> rows) {
    CsvWriterSettings settings = new CsvWriterSettings();
    settings.getFormat().setLineSeparator("\n");
    CsvWriter csv = new CsvWriter(out, settings);
    csv.writeHeaders(components.stream().map(RecordLines::name).toArray(String[]::new));
    for (R row : rows) {
      csv.writeRow(components.stream().map(component -> value(component, row)).toArray());
    }
    csv.flush();
  }

  /** Prints a list with an object for each record, one a line; what is not known is null. */
  void printJson(PrintWriter out, List<R> rows) {
    for (int i = 0; i < rows.size(); i++) {
      out.println((i == 0 ? "[" : ",") + json(rows.get(i)));
    }
    out.println(rows.isEmpty() ? "[]" : "]");
    out.flush();
  }

  private String json(R row) {
    Map<String, Object> object = new LinkedHashMap<>();
    components.forEach(component -> object.put(name(component), value(component, row)));
    try {
      return JSON.writeValueAsString(object);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write %s as JSON".formatted(row), e);
    }
  }

  private static String name(RecordComponent component) {
    return SNAKE_CASE.translate(component.getName());
  }

  private Object value(RecordComponent component, R row) {
    try {
      Object value = component.getAccessor().invoke(row);
      boolean plain = value == null || value instanceof Number || value instanceof Boolean;
      return plain ? value : value.toString();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read %s".formatted(component), e);
    }
  }
}
