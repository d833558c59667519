/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.util.ShutdownHookManager;
import org.apache.spark.sql.SparkSession;

/**
 * What happens when the process is told to end, by SIGTERM or Ctrl-C, while a command runs: the
 * command fails for want of Spark jobs, clears what it staged and gives the lake back; then the
 * process ends with the code of the signal, 143 or 130.
 */
public final class Stop {

  /** Before Hadoop's own hooks, which close file systems and stop Spark. */
  private static final int BEFORE_SPARK = 1000;

  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private static final String LINE =
      "entente: stopped; a lake that was being written is as it was or complete, and the same"
          + " command goes on from there";

  private static volatile boolean wanted;
  private static volatile CountDownLatch running = new CountDownLatch(0);

  private Stop() {}

  /** Says that a command begins in this process, which ends with it. */
  static void watch(PrintWriter err) {
    running = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (running.getCount() > 0) {
                    wanted = true;
                    err.println(LINE);
                  }
                }));
  }

  /** Says that the command is over. */
  static void unwatch() {
    running.countDown();
  }

  /** Whether the process was told to end, so that what fails now need not be told. */
  static boolean isWanted() {
    return wanted;
  }

  /**
   * From now on a stop first ends the command in order.
   *
   * @param giveBack done when the command does not end in time
   */
  public static void inOrder(SparkSession spark, Runnable giveBack) {
    if (running.getCount() > 0) {
      ShutdownHookManager.get()
          .addShutdownHook(
              () -> end(spark, giveBack), BEFORE_SPARK, 2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
  }

  private static void end(SparkSession spark, Runnable giveBack) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (running.getCount() > 0 && System.nanoTime() < deadline) {
        spark.sparkContext().cancelAllJobs();
        running.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (running.getCount() > 0) {
      giveBack.run();
    }
  }
}
