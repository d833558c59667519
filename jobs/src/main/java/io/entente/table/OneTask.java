/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows of small sources, which one task reads, joins and sorts sooner than Spark divides them: what
 * stands in one task needs no shuffle. What comes of them does not depend on it.
 */
public final class OneTask {

  /** Bytes as stored: some thousand rows, of which a task makes something within a second. */
  private static final long MOST_BYTES = 1 << 20;

  private OneTask() {}

  /** The same rows, in one task if all that they are made from is small. */
  public static Dataset<Row> ofSmall(Dataset<Row> rows) {
    return isSmall(rows) ? rows.coalesce(1) : rows;
  }

  /** The same rows, those with equal values in these columns in one task. */
  public static Dataset<Row> ofEqual(Dataset<Row> rows, Column... columns) {
    return isSmall(rows) ? rows.coalesce(1) : rows.repartition(columns);
  }

  /** The same rows, in as many tasks as there are ranges of them that follow in that order. */
  public static Dataset<Row> ofRanges(Dataset<Row> rows, Column... order) {
    return isSmall(rows) ? rows.coalesce(1) : rows.repartitionByRange(order);
  }

  /** Whether all files and other sources of rows are small. */
  static boolean isSmall(Dataset<Row> rows) {
    return SourceBytes.of(rows) <= MOST_BYTES;
  }
}
