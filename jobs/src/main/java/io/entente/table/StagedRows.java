/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/** Rows as they are written: in the table's order, and counted while they pass by. */
final class StagedRows {

  /** Rows of a table without partitions that one task brings together and writes to one file. */
  private static final long MOST_OF_A_FILE = 4_000_000;

  /** A row takes more than that wherever it comes from, so that few bytes are few rows. */
  private static final long LEAST_BYTES_OF_A_ROW = 16;

  private final Dataset<Row> rows;
  private final Observation observed;
  private Optional<Dataset<Row>> kept = Optional.empty();

  /** Rows that are going to be those of a table. */
  StagedRows(TableDefinition<?> table, Dataset<Row> made, LakeCommit.Placement placement) {
    this(table, made, placement, MOST_OF_A_FILE);
  }

  /** Rows of which a table without partitions has so many in one file at the most. */
  StagedRows(
      TableDefinition<?> table,
      Dataset<Row> made,
      LakeCommit.Placement placement,
      long mostOfAFile) {
    this.observed = new Observation("rows of " + table.name());
    // Observed behind the shuffle: Spark drops what stands before one that turns out empty, and may
    // run it again when an executor is lost.
    this.rows =
        observed(table, placed(table, table.selectFrom(made), placement, mostOfAFile))
            .sortWithinPartitions(order(table));
  }

  /** Rows that come and, not counted among what is written, rows that stay as they are. */
  StagedRows(TableDefinition<?> table, ChangedRows made) {
    this.observed = new Observation("rows of " + table.name());
    this.rows =
        observed(table, table.selectFrom(made.fresh()))
            .union(table.selectFrom(made.standing()))
            .sortWithinPartitions(order(table));
  }

  private Dataset<Row> observed(TableDefinition<?> table, Dataset<Row> placed) {
    return placed
        .observe(observed, TableContent.count(), TableContent.bits(table))
        .select(columns(table.columns().stream()));
  }

  private static Column[] order(TableDefinition<?> table) {
    return columns(Stream.concat(table.partitionColumns().stream(), table.sortColumns().stream()));
  }

  /** The rows; to be written once. */
  Dataset<Row> rows() {
    return rows;
  }

  /** What was written; waits until it is. */
  TableContent written() {
    try {
      Map<String, Object> metrics = observed.getAsJava();
      kept.ifPresent(Dataset::unpersist);
      return new TableContent(
          ((Number) metrics.get("rows")).longValue(), ((Number) metrics.get("bits")).longValue());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while counting written rows", e);
    }
  }

  private Dataset<Row> placed(
      TableDefinition<?> table,
      Dataset<Row> made,
      LakeCommit.Placement placement,
      long mostOfAFile) {
    if (placement == LakeCommit.Placement.KEPT) {
      return made;
    }
    Column[] partition = columns(table.partitionColumns().stream());
    if (partition.length == 0) {
      return inFiles(table, made, mostOfAFile);
    }
    return OneTask.isSmall(made)
        ? made.coalesce(1)
        : made.hint("rebalance", Stream.of(partition).map(Column::expr).toArray());
  }

  /**
   * In one file, or in several that follow each other in the table's order. What may be many rows
   * is kept on disks until they are counted, so that they are made once.
   */
  private Dataset<Row> inFiles(TableDefinition<?> table, Dataset<Row> made, long mostOfAFile) {
    if (SourceBytes.of(made) <= LEAST_BYTES_OF_A_ROW * mostOfAFile) {
      return OneTask.isSmall(made) ? made.coalesce(1) : made.repartition(1);
    }
    Dataset<Row> counted = made.persist(StorageLevel.DISK_ONLY());
    kept = Optional.of(counted);
    int files = Math.toIntExact((counted.count() - 1) / mostOfAFile + 1);
    return files == 1
        ? counted.repartition(1)
        : counted.repartitionByRange(files, columns(table.sortColumns().stream()));
  }

  private static Column[] columns(Stream<TableColumn> columns) {
    return columns.map(TableColumn::col).distinct().toArray(Column[]::new);
  }
}
