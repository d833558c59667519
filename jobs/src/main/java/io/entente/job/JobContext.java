/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.job;

import io.entente.table.Lake;
import io.entente.table.LakeWriter;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * What every job runs in.
 *
 * @param spark the session
 * @param writer the right to write the lake
 * @param version version of the program, for the ledger
 * @param progress who hears how far it is
 * @param reprocess whether to do work again whose result the lake already holds
 */
public record JobContext(
    SparkSession spark, LakeWriter writer, String version, Progress progress, Reprocess reprocess) {

  /** Whether work is done again whose result the lake already holds. */
  public enum Reprocess {
    /** Do it again. */
    ALWAYS,
    /** Only when version, options, catalog or input changed. */
    WHEN_CHANGED
  }

  /** The lake. */
  public Lake lake() {
    return writer.lake();
  }

  JavaSparkContext java() {
    return JavaSparkContext.fromSparkContext(spark.sparkContext());
  }
}
