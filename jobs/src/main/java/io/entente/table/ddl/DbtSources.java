/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table.ddl;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition.Reference;
import java.util.List;

/**
 * The file in which dbt is told of tables that others fill: what they mean, and tests that dbt runs
 * (dbt 1.8 or later; the tests are dbt's own and need no package).
 *
 * @param source what models call the source, as in {@code source('entente', 'actors')}
 * @param schema the schema of the database in which the tables lie
 */
public record DbtSources(String source, String schema) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The file for these tables, as YAML. */
  public String of(List<DescribedTable> tables) {
    return "version: 2\n\nsources:\n  - name: %s\n    schema: %s\n    tables:\n"
            .formatted(text(source), text(schema))
        + tables.stream().map(this::table).collect(joining("\n"));
  }

  private String table(DescribedTable table) {
    Lines yaml = new Lines();
    yaml.line(6, "- name: " + text(table.name()));
    yaml.line(8, "description: " + text(table.comment()));
    if (table.key().size() > 1) {
      yaml.line(8, "data_tests:");
      yaml.line(10, "- unique:");
      yaml.line(14, "column_name: " + text(together(table.key())));
    }
    yaml.line(8, "columns:");
    table.columns().forEach(column -> column(yaml, table, column));
    return yaml.toString();
  }

  /** The key as one value, in words that all databases know. */
  private static String together(List<TableColumn> key) {
    return key.stream().map(TableColumn::name).collect(joining(", '|', ", "concat(", ")"));
  }

  private void column(Lines yaml, DescribedTable table, TableColumn column) {
    yaml.line(10, "- name: " + text(column.name()));
    yaml.line(12, "description: " + text(column.meaning()));
    List<Reference> references = table.referencesOf(column).toList();
    boolean isKey = table.key().equals(List.of(column));
    if (column.nullable() && column.values().isEmpty() && references.isEmpty()) {
      return;
    }
    yaml.line(12, "data_tests:");
    if (!column.nullable()) {
      yaml.line(14, "- not_null");
    }
    if (isKey) {
      yaml.line(14, "- unique");
    }
    if (!column.values().isEmpty()) {
      yaml.line(14, "- accepted_values:");
      yaml.line(18, "values: " + json(column.values()));
    }
    references.forEach(reference -> reference(yaml, reference));
  }

  private void reference(Lines yaml, Reference reference) {
    yaml.line(14, "- relationships:");
    yaml.line(18, "to: " + text("source('%s', '%s')".formatted(source, reference.table())));
    yaml.line(18, "field: " + text(reference.target().name()));
    if (!reference.always()) {
      yaml.line(18, "config:");
      yaml.line(20, "severity: \"warn\"");
    }
  }

  /** A text of YAML, which a string of JSON is. */
  private static String text(String value) {
    return json(value);
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Indented lines. */
  private static final class Lines {
    private final StringBuilder text = new StringBuilder();

    void line(int indent, String words) {
      text.append(" ".repeat(indent)).append(words).append('\n');
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
