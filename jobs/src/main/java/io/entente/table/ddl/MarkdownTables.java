/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table.ddl;

import static java.util.stream.Collectors.joining;

import io.entente.table.TableColumn;
import io.entente.table.TableDefinition.Reference;
import java.util.List;
import java.util.Locale;

/** Tables of a database as Markdown. */
public final class MarkdownTables {

  private MarkdownTables() {}

  /** A section for each table. */
  public static String of(List<DescribedTable> tables) {
    return tables.stream().map(MarkdownTables::section).collect(joining("\n"));
  }

  private static String section(DescribedTable table) {
    return table.columns().stream()
        .map(column -> line(table, column))
        .collect(
            joining(
                "",
                "## `%s`\n\n%s. Key: %s.\n\n| column | type | null | meaning | refers to |\n%s\n"
                    .formatted(
                        table.name(),
                        table.comment(),
                        table.key().stream()
                            .map(key -> "`" + key.name() + "`")
                            .collect(joining(", ")),
                        "|---|---|---|---|---|"),
                ""));
  }

  private static String line(DescribedTable table, TableColumn column) {
    return "| `%s` | `%s` | %s | %s | %s |\n"
        .formatted(
            column.name(),
            column.type().sql().toLowerCase(Locale.ROOT),
            column.nullable() ? "yes" : "no",
            column.meaning(),
            table.referencesOf(column).map(Reference::table).collect(joining(", ")));
  }
}
