/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static java.util.Map.entry;

import io.entente.table.LocalFiles;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The Spark session: in-process on all cores, or the one that spark-submit configured. */
public final class Sessions {

  private static final String MASTER = "spark.master";

  private Sessions() {}

  /** Whether spark-submit started this process. */
  public static boolean isSubmitted() {
    return System.getProperty(MASTER) != null;
  }

  /**
   * The session, which is started if there is none.
   *
   * @throws UsageException when this process was started without what Spark needs
   */
  public static SparkSession open(String purpose) {
    ModuleAccess.require();
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
    if (isSubmitted()) {
      SparkSession spark = builder.getOrCreate();
      ShufflePartitions.settle(spark);
      return spark;
    }
    SparkConf given = new SparkConf();
    inProcess().forEach((name, value) -> builder.config(name, given.get(name, value)));
    return builder.master("local[*]").getOrCreate();
  }

  /** What a session in this process is told where the user does not say otherwise. */
  private static Map<String, String> inProcess() {
    return Map.ofEntries(
        entry("spark.ui.enabled", "false"),
        entry("spark.driver.host", "localhost"),
        entry("spark.driver.bindAddress", "127.0.0.1"),
        entry("spark.hadoop." + LocalFiles.OPTION, LocalFiles.class.getName()),
        // Spark's own 64 MB for the first row of every sort and join fill the heap of a small run.
        entry("spark.buffer.pageSize", "1m"),
        // A local folder is listed sooner than a task for it is sent.
        entry("spark.sql.sources.parallelPartitionDiscovery.threshold", "2000"),
        entry(
            ShufflePartitions.SETTING,
            Integer.toString(ShufflePartitions.of(Runtime.getRuntime().availableProcessors()))));
  }
}
