/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.util.OptionalInt;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * Into how many parts a shuffle divides, where the user does not say. Spark's own 200 makes
 * thousands of tiny tasks of a small lake on a small cluster; Spark joins parts that are small, but
 * each task that writes them makes them all.
 */
final class ShufflePartitions {

  static final String SETTING = "spark.sql.shuffle.partitions";

  private static final int A_CORE = 2;
  private static final long MOST_MILLISECONDS = 15_000;
  private static final long LOOK_MILLISECONDS = 300;
  private static final int THE_DRIVER = 1;

  private ShufflePartitions() {}

  /** How many for so many cores. */
  static int of(int cores) {
    return A_CORE * cores;
  }

  /**
   * How many by what the settings ask of the cluster, if they tell.
   *
   * @param conf the settings that the session was started with
   * @param cores those of the executors that are there
   */
  static OptionalInt of(SparkConf conf, int cores) {
    if (conf.contains("spark.default.parallelism")) {
      return OptionalInt.of(conf.getInt("spark.default.parallelism", 0));
    }
    int asked = asked(conf);
    if (asked == 0 && conf.getBoolean("spark.dynamicAllocation.enabled", false)) {
      // Executors come as tasks wait, so those of now say nothing: Spark's own number stands.
      return OptionalInt.empty();
    }
    return OptionalInt.of(of(Math.max(cores, asked)));
  }

  /** Cores that the settings ask for, 0 where they leave it to the cluster. */
  private static int asked(SparkConf conf) {
    int coresOfOne = conf.getInt("spark.executor.cores", 1);
    String executors =
        conf.getBoolean("spark.dynamicAllocation.enabled", false)
            ? "spark.dynamicAllocation.maxExecutors"
            : "spark.executor.instances";
    return Math.max(conf.getInt("spark.cores.max", 0), conf.getInt(executors, 0) * coresOfOne);
  }

  /** Sets it in a session on a cluster, unless the user did. */
  static void settle(SparkSession spark) {
    SparkConf conf = spark.sparkContext().getConf();
    if (conf.contains(SETTING)) {
      return;
    }
    if (asked(conf) == 0) {
      awaitExecutors(spark.sparkContext());
    }
    of(conf, spark.sparkContext().defaultParallelism())
        .ifPresent(partitions -> spark.conf().set(SETTING, partitions));
  }

  /** A standalone cluster gives executors only after the session is there. */
  private static void awaitExecutors(SparkContext context) {
    long end = System.currentTimeMillis() + MOST_MILLISECONDS;
    int before = 0;
    int now = executors(context);
    while (!context.isLocal() && (now == 0 || now > before) && System.currentTimeMillis() < end) {
      try {
        Thread.sleep(LOOK_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      before = now;
      now = executors(context);
    }
  }

  private static int executors(SparkContext context) {
    return context.getExecutorMemoryStatus().size() - THE_DRIVER;
  }
}
