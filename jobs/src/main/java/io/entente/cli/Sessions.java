/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.table.LocalFiles;
import org.apache.spark.sql.SparkSession;

/** The Spark session: in-process on all cores, or the one that spark-submit configured. */
public final class Sessions {

  private static final String UI = "spark.ui.enabled";
  private static final String MASTER = "spark.master";

  private Sessions() {}

  /** Whether spark-submit started this process. */
  public static boolean isSubmitted() {
    return System.getProperty(MASTER) != null;
  }

  public static SparkSession open(String purpose) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("entente " + purpose)
            // Kryo 4, which Spark has, cannot write the records that tasks are sent.
            .config("spark.serializer", "org.apache.spark.serializer.JavaSerializer")
            // The longer form of a plan takes the driver more time to write than small plans to
            // run.
            .config("spark.sql.ui.explainMode", "simple")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
            .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false);
    if (!isSubmitted()) {
      builder
          .master("local[*]")
          .config(UI, System.getProperty(UI, "false"))
          .config("spark.driver.host", "localhost")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.hadoop." + LocalFiles.OPTION, LocalFiles.class.getName())
          .config("spark.sql.shuffle.partitions", 2 * Runtime.getRuntime().availableProcessors());
    }
    return builder.getOrCreate();
  }
}
