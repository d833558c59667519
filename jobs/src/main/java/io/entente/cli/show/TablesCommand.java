/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Version;
import io.entente.table.DataDictionary;
import io.entente.table.TableDefinition;
import io.entente.view.LakeTables;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The data dictionary. */
@Command(
    name = "tables",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Prints what each table and column means, as Markdown (--format csv or json: a row for each"
            + " column).",
    footer = {"", "Example: entente tables > tables.md"})
public final class TablesCommand implements Runnable {

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    form.print(
        spec.commandLine(),
        TableLine.class,
        LakeTables.ALL.stream().flatMap(TableLine::of).toList(),
        out -> out.print(DataDictionary.of(LakeTables.ALL)));
  }

  /** A column of a table. */
  private record TableLine(
      String tableName,
      String column,
      String type,
      boolean nullable,
      boolean partitioned,
      String meaning,
      String example) {

    static Stream<TableLine> of(TableDefinition<?> table) {
      return table.columns().stream()
          .map(
              column ->
                  new TableLine(
                      table.name(),
                      column.name(),
                      column.type().sql().toLowerCase(Locale.ROOT),
                      column.nullable(),
                      table.partitionColumns().contains(column),
                      column.meaning(),
                      column.example()));
    }
  }
}
