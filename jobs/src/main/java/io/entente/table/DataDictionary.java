/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.util.List;
import java.util.stream.Collectors;

/** Prints table definitions as Markdown: the table reference that ships with the project. */
public final class DataDictionary {

  private DataDictionary() {}

  /** The reference for these tables, in their order. */
  public static String of(List<TableDefinition<?>> tables) {
    return tables.stream().map(DataDictionary::section).collect(Collectors.joining("\n"));
  }

  private static String section(TableDefinition<?> table) {
    StringBuilder text = new StringBuilder();
    text.append("## `").append(table.name()).append("`\n\n");
    text.append("One row: ").append(table.grain()).append(". ");
    text.append("Partition columns: ").append(names(table.partitionColumns())).append(". ");
    text.append("Sorted by: ").append(names(table.sortColumns())).append(".\n\n");
    text.append("| column | type | null | meaning | example |\n|---|---|---|---|---|\n");
    for (TableColumn column : table.columns()) {
      text.append(
          "| `%s` | `%s` | %s | %s | `%s` |\n"
              .formatted(
                  column.name(),
                  column.type().sql().toLowerCase(java.util.Locale.ROOT),
                  column.nullable() ? "yes" : "no",
                  column.meaning(),
                  column.example()));
    }
    return text.toString();
  }

  private static String names(List<TableColumn> columns) {
    return columns.isEmpty()
        ? "none"
        : columns.stream().map(c -> "`" + c.name() + "`").collect(Collectors.joining(", "));
  }
}
