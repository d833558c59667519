/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.serve;

import io.entente.table.Lake;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.execution.columnar.InMemoryRelation;
import org.apache.spark.storage.StorageLevel;

/**
 * Rows that were joined for one statement and are kept for the next ones, until the lake's tables
 * of which they are made change. Spark keeps them in its memory and, where that is short, on the
 * disks of its executors; a part of them is made when it is first asked for.
 */
final class KeptRows {

  private final SparkSession spark;
  private final long mostRows;
  private final Map<String, Kept> kept = new HashMap<>();

  private record Kept(List<String> version, Dataset<Row> rows) {}

  /**
   * Nothing yet.
   *
   * @param spark the session that makes the rows, whatever the settings of a connection are
   * @param mostRows nothing is kept that is made of a table of more rows
   */
  KeptRows(SparkSession spark, long mostRows) {
    this.spark = spark;
    this.mostRows = mostRows;
  }

  /** A plan of the rows of a table of that lake, as it is now. */
  synchronized LogicalPlan of(ServedTable table, Lake lake) {
    List<TableState> states = table.joined().stream().map(lake::state).toList();
    if (states.isEmpty() || states.stream().anyMatch(state -> state.rows() > mostRows)) {
      return made(table, lake).queryExecution().analyzed();
    }
    List<String> version =
        states.stream().map(state -> state.fingerprint() + " " + state.rows()).toList();
    Kept before = kept.get(table.name());
    if (before == null || !before.version().equals(version)) {
      if (before != null) {
        before.rows().unpersist();
      }
      Dataset<Row> rows = made(table, lake).persist(StorageLevel.MEMORY_AND_DISK());
      kept.put(table.name(), new Kept(version, rows));
    }
    return plan(kept.get(table.name()).rows());
  }

  private Dataset<Row> made(ServedTable table, Lake lake) {
    return table.rows().apply((TableDefinition<?> source) -> lake.read(spark, source));
  }

  /** Of what is kept alone, so that a statement is not planned down to the files. */
  private LogicalPlan plan(Dataset<Row> rows) {
    InMemoryRelation held =
        spark.sharedState().cacheManager().lookupCachedData(rows).get().cachedRepresentation();
    return (LogicalPlan) held.newInstance();
  }
}
