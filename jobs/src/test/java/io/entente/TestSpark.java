/* SPDX-License-Identifier: Apache-2.0 */
package io.entente;

import io.entente.table.LocalFiles;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of all tests. */
public final class TestSpark {

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .appName("entente tests")
          .config("spark.ui.enabled", false)
          .config("spark.driver.host", "localhost")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.hadoop." + LocalFiles.OPTION, LocalFiles.class.getName())
          .config("spark.sql.shuffle.partitions", 2)
          // So that a query of one test need not be compiled again in the next.
          .config("spark.sql.codegen.cache.maxEntries", 2000)
          .config("spark.sql.ui.explainMode", "simple")
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.datetime.java8API.enabled", true)
          .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false)
          .getOrCreate();

  private TestSpark() {}

  /** The session. */
  public static SparkSession session() {
    return SESSION;
  }
}
