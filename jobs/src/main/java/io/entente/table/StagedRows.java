/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;

/** Rows as they are written: in the table's order, and counted while they pass by. */
final class StagedRows {

  private final Dataset<Row> rows;
  private final Observation observed;

  /** Rows that are going to be those of a table. */
  StagedRows(TableDefinition<?> table, Dataset<Row> made, LakeCommit.Placement placement) {
    this.observed = new Observation("rows of " + table.name());
    Column[] partition = columns(table.partitionColumns().stream());
    Column[] order =
        columns(Stream.concat(table.partitionColumns().stream(), table.sortColumns().stream()));
    // Observed behind the shuffle: Spark drops what stands before one that turns out empty, and may
    // run it again when an executor is lost.
    this.rows =
        placed(table.selectFrom(made), partition, placement)
            .observe(observed, TableContent.count(), TableContent.bits(table))
            .select(columns(table.columns().stream()))
            .sortWithinPartitions(order);
  }

  /** The rows; to be written once. */
  Dataset<Row> rows() {
    return rows;
  }

  /** What was written; waits until it is. */
  TableContent written() {
    try {
      Map<String, Object> metrics = observed.getAsJava();
      return new TableContent(
          ((Number) metrics.get("rows")).longValue(), ((Number) metrics.get("bits")).longValue());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while counting written rows", e);
    }
  }

  private static Dataset<Row> placed(
      Dataset<Row> rows, Column[] partition, LakeCommit.Placement placement) {
    if (placement == LakeCommit.Placement.KEPT) {
      return rows;
    }
    return partition.length == 0
        ? rows.repartition(1)
        : rows.hint("rebalance", Stream.of(partition).map(Column::expr).toArray());
  }

  private static Column[] columns(Stream<TableColumn> columns) {
    return columns.map(TableColumn::col).distinct().toArray(Column[]::new);
  }
}
