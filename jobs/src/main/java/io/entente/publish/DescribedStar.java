/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import io.entente.table.TableColumn;
import io.entente.table.TableDefinition.Reference;
import io.entente.table.ddl.DescribedTable;
import java.util.List;

/** The star schema as other programs are told of it. */
public final class DescribedStar {

  private DescribedStar() {}

  /** All tables, each behind those that it refers to. */
  public static List<DescribedTable> all() {
    return StarSchema.ALL.stream().map(DescribedStar::of).toList();
  }

  /** A table, with what is said of the sums of its columns. */
  public static DescribedTable of(StarTable table) {
    return new DescribedTable(
        table.name(),
        table.comment(),
        table.columns().stream().map(DescribedStar::column).toList(),
        List.of(),
        table.key().stream().map(key -> column(table, key)).toList(),
        table.foreignKeys().stream().map(foreign -> reference(table, foreign)).toList());
  }

  private static TableColumn column(StarColumn column) {
    return column.column().meaning(column.comment());
  }

  private static TableColumn column(StarTable table, TableColumn wanted) {
    return table.columns().stream()
        .filter(column -> column.column().equals(wanted))
        .map(DescribedStar::column)
        .findFirst()
        .orElseThrow();
  }

  private static Reference reference(StarTable table, StarTable.ForeignKey foreign) {
    return new Reference(
        column(table, foreign.column()), foreign.table().name(), foreign.target(), true);
  }
}
