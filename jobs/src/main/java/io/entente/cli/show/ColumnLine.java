/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.table.TableColumn;
import io.entente.table.ddl.DescribedTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column of a table, for programs.
 *
 * @param tableName the table
 * @param column its name
 * @param type Spark SQL type
 * @param nullable whether a row may lack the value
 * @param partitioned whether it is a folder and not in the files
 * @param meaning what it says
 * @param example a typical value
 * @param key whether it belongs to the columns that tell rows apart
 * @param allowed the only values that there are; empty where any may be
 * @param refersTo the table whose key it is; empty where it is none
 * @param tableMeaning what one row is
 */
record ColumnLine(
    String tableName,
    String column,
    String type,
    boolean nullable,
    boolean partitioned,
    String meaning,
    String example,
    boolean key,
    List<String> allowed,
    String refersTo,
    String tableMeaning) {

  /** All columns of the tables. */
  static RecordLines of(List<DescribedTable> tables) {
    return RecordLines.of(ColumnLine.class, tables.stream().flatMap(ColumnLine::of).toList());
  }

  private static Stream<ColumnLine> of(DescribedTable table) {
    return table.columns().stream().map(column -> of(table, column));
  }

  private static ColumnLine of(DescribedTable table, TableColumn column) {
    return new ColumnLine(
        table.name(),
        column.name(),
        column.type().sql().toLowerCase(Locale.ROOT),
        column.nullable(),
        table.partitionedBy().contains(column),
        column.meaning(),
        column.example(),
        table.key().contains(column),
        column.values(),
        table.referencesOf(column).findFirst().map(reference -> reference.table()).orElse(""),
        table.comment());
  }
}
