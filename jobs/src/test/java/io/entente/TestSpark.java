/* SPDX-License-Identifier: Apache-2.0 */
package io.entente;

import io.entente.table.LocalFiles;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** The one Spark session of all tests. */
public final class TestSpark {

  /** A system property: {@code false} where only tests without Spark are wanted. */
  private static final String WANTED = "entente.tests.spark";

  private TestSpark() {}

  /** The session. */
  public static SparkSession session() {
    if (System.getProperty(WANTED, "true").equals("false")) {
      throw new IllegalStateException("Cannot start Spark: " + WANTED + " is false");
    }
    return Started.SESSION;
  }

  /** What Spark opens by reflection, for a process of its own: as this one was started. */
  public static List<String> opens() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("--add-opens"))
        .toList();
  }

  /** The same for a process that does little: the second compiler comes too late to help it. */
  public static List<String> opensOfAShortProcess() {
    // Alone it reserves 48 MB for compiled code, which a run with all four jobs fills.
    return Stream.concat(
            opens().stream(),
            Stream.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=128m"))
        .toList();
  }

  /** Whether a class is on the class path: some come with a profile. */
  public static boolean hasClass(String name) {
    try {
      Class.forName(name, false, TestSpark.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static final class Started {
    private static final SparkSession SESSION =
        SparkSession.builder()
            .master("local[2]")
            .appName("entente tests")
            .config("spark.ui.enabled", false)
            .config("spark.driver.host", "localhost")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.hadoop." + LocalFiles.OPTION, LocalFiles.class.getName())
            .config("spark.sql.shuffle.partitions", 2)
            .config("spark.buffer.pageSize", "1m")
            .config("spark.sql.sources.parallelPartitionDiscovery.threshold", 2000)
            // So that a query of one test need not be compiled again in the next.
            .config("spark.sql.codegen.cache.maxEntries", 2000)
            .config("spark.sql.ui.explainMode", "simple")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", true)
            .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false)
            .getOrCreate();
  }
}
