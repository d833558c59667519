/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import org.apache.iceberg.spark.SparkSQLProperties;
import org.apache.iceberg.spark.data.vectorized.IcebergArrowColumnVector;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.vectorized.ColumnVector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Iceberg's reading of many rows at once. From 3.5.4 on Spark frees each batch that it has read
 * (SPARK-50235), while Iceberg before 1.8 writes the next one into the same memory: an executor
 * crashes, or rows are wrong, as soon as a file has more rows than a batch.
 */
final class VectorizedReads {

  private static final Logger LOG = LoggerFactory.getLogger(VectorizedReads.class);

  /** How a batch is freed; what reuses its memory has a method of its own that does not. */
  private static final String FREEING = "closeIfFreeable";

  private VectorizedReads() {}

  /** Reads row by row where the Iceberg on the class path is not made for this Spark. */
  static void settle(SparkSession spark) {
    if (!areSafe(IcebergArrowColumnVector.class)) {
      LOG.warn(
          "Iceberg is too old for Spark {}: tables are read row by row; {} is made for it",
          spark.version(),
          CatalogOfSpark.RUNTIME);
      spark.conf().set(SparkSQLProperties.VECTORIZATION_ENABLED, false);
    }
  }

  /** Whether Spark leaves the memory of these columns alone. */
  static boolean areSafe(Class<? extends ColumnVector> columns) {
    try {
      return columns.getMethod(FREEING).getDeclaringClass() != ColumnVector.class;
    } catch (NoSuchMethodException e) {
      return true; // Spark frees none.
    }
  }
}
