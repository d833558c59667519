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
 * @param reprocess whether stale results are made again
 * @param failConditions when a job ends before it writes
 */
public record JobContext(
    SparkSession spark,
    LakeWriter writer,
    String version,
    Progress progress,
    Reprocess reprocess,
    FailConditions failConditions) {

  /** A context in which whatever is read is written. */
  public JobContext(
      SparkSession spark,
      LakeWriter writer,
      String version,
      Progress progress,
      Reprocess reprocess) {
    this(spark, writer, version, progress, reprocess, FailConditions.NONE);
  }

  /** What becomes of results that another version, catalog or tagger made. */
  public enum Reprocess {
    /** They are made again. */
    STALE,
    /** They stay, and are counted in the summary. */
    NOTHING
  }

  /** The lake. */
  public Lake lake() {
    return writer.lake();
  }

  JavaSparkContext java() {
    return JavaSparkContext.fromSparkContext(spark.sparkContext());
  }
}
