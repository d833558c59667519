/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;

/**
 * Rows that are computed once and kept until nothing refers to them any more. Unlike a persisted
 * Dataset they need no release and their plan does not grow with what they were made of; unlike a
 * local checkpoint they survive the loss of an executor.
 */
final class KeptRows {

  private KeptRows() {}

  /** Rows that the first action on them computes. */
  static Dataset<Row> of(Dataset<Row> rows) {
    JavaRDD<Row> kept = rows.toJavaRDD().persist(StorageLevel.MEMORY_AND_DISK_SER());
    return rows.sparkSession().createDataFrame(kept, rows.schema());
  }
}
