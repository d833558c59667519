/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.serve;

import io.entente.publish.DescribedStar;
import io.entente.publish.LiveStar;
import io.entente.publish.StarSchema;
import io.entente.publish.StarTable;
import io.entente.table.TableDefinition;
import io.entente.table.ddl.DescribedTable;
import io.entente.view.LakeTables;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that a statement may ask for. */
final class ServedTables {

  private static final List<ServedTable> ALL =
      Stream.of(
              ReadableTables.all().stream(),
              LakeTables.ALL.stream().map(ServedTables::ofLake),
              StarSchema.ALL.stream().map(ServedTables::ofStar))
          .flatMap(tables -> tables)
          .toList();

  private ServedTables() {}

  static List<ServedTable> all() {
    return ALL;
  }

  /** The table of that name in that schema, if there is one. */
  static Optional<ServedTable> named(String schema, String name) {
    return ALL.stream()
        .filter(table -> table.schema().equals(schema) && table.name().equals(name))
        .findFirst();
  }

  private static ServedTable ofLake(TableDefinition<?> table) {
    return new ServedTable(
        ServedTable.LAKE, DescribedTable.of(table), tables -> tables.apply(table), List.of());
  }

  private static ServedTable ofStar(StarTable table) {
    List<TableDefinition<?>> sources = LiveStar.sources(table);
    return new ServedTable(
        ServedTable.STAR,
        DescribedStar.of(table),
        tables -> LiveStar.rows(table, tables),
        sources.size() > 1 ? sources : List.of());
  }
}
