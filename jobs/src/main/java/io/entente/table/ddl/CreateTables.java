/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table.ddl;

import io.entente.table.TableColumn;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Statements that make empty tables of PostgreSQL or DuckDB, with keys and comments. Tables do not
 * refer to each other, so that they can be filled in any order.
 *
 * @param dialect the database's
 */
public record CreateTables(SqlDialect dialect) {

  /** The statements for these tables, in their order. */
  public String of(List<DescribedTable> tables) {
    return tables.stream().map(this::of).collect(Collectors.joining("\n"));
  }

  private String of(DescribedTable table) {
    Stream<String> columns = table.columns().stream().map(this::column);
    // A primary key may not be null anywhere.
    String kind = table.key().stream().anyMatch(TableColumn::nullable) ? "UNIQUE" : "PRIMARY KEY";
    Stream<String> key = Stream.of(kind + " (" + names(table.key()) + ")");
    return Stream.concat(columns, key)
            .collect(
                Collectors.joining(
                    ",\n  ",
                    "CREATE TABLE IF NOT EXISTS %s (\n  ".formatted(dialect.quoted(table.name())),
                    "\n);\n"))
        + comments("TABLE", table);
  }

  private String column(TableColumn column) {
    return dialect.quoted(column.name())
        + " "
        + dialect.type(column.type())
        + (column.nullable() ? "" : " NOT NULL");
  }

  private String names(List<TableColumn> columns) {
    return columns.stream()
        .map(column -> dialect.quoted(column.name()))
        .collect(Collectors.joining(", "));
  }

  /** Statements that comment on a table or view and its columns. */
  String comments(String kind, DescribedTable table) {
    String name = dialect.quoted(table.name());
    return table.columns().stream()
        .map(
            column ->
                "COMMENT ON COLUMN %s.%s IS %s;\n"
                    .formatted(
                        name, dialect.quoted(column.name()), dialect.literal(column.meaning())))
        .collect(
            Collectors.joining(
                "",
                "COMMENT ON %s %s IS %s;\n".formatted(kind, name, dialect.literal(table.comment())),
                ""));
  }
}
