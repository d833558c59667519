/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SignalUtils;

/**
 * What happens when the process is told to end, by SIGTERM or Ctrl-C, while a command runs: the
 * command fails for want of Spark jobs, clears what it staged and gives the lake back; then the
 * process ends with the code of the signal, 143 or 130.
 *
 * <p>All of that is done before Java begins to shut down: once it does, Iceberg commits nothing any
 * more. A second signal ends the process at once.
 */
public final class Stop {

  /** Signals, and the codes that processes end with by them. */
  private static final Map<String, Integer> CODES = Map.of("TERM", 143, "INT", 130);

  private static final Duration PATIENCE = Duration.ofSeconds(8);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private static final String LINE =
      "entente: stopped; a lake that was being written is as it was or complete, and the same"
          + " command goes on from there";

  private static final CountDownLatch RUNNING = new CountDownLatch(1);
  private static volatile boolean isWatching;
  private static volatile OptionalInt code = OptionalInt.empty();
  private static volatile Optional<Ending> ending = Optional.empty();
  private static volatile Optional<Runnable> awaited = Optional.empty();

  private record Ending(SparkSession spark, Runnable giveBack) {}

  private Stop() {}

  /** Says that a command begins in this process, which ends with it. */
  static void watch(PrintWriter err) {
    isWatching = true;
    CODES.forEach((signal, itsCode) -> SignalUtils.register(signal, () -> isHandled(itsCode, err)));
  }

  /** Says that the command is over. */
  static void unwatch() {
    RUNNING.countDown();
  }

  /** Whether the process was told to end, so that what fails now need not be told. */
  static boolean isWanted() {
    return code.isPresent();
  }

  /** The code that the process ends with: that of the signal, or else the command's. */
  static int codeOr(int ofCommand) {
    return code.orElse(ofCommand);
  }

  /**
   * From now on a stop first ends the command in order.
   *
   * @param giveBack done when the command does not end in time
   */
  public static void inOrder(SparkSession spark, Runnable giveBack) {
    if (isWatching) {
      ending = Optional.of(new Ending(spark, giveBack));
    }
  }

  /**
   * From now on the command goes on until it is told to end: that is its success.
   *
   * @param close ends what the command does
   */
  public static void whenTold(Runnable close) {
    awaited = Optional.of(close);
  }

  /** Ends the process, unless what Java does by itself will do. */
  private static boolean isHandled(int ofSignal, PrintWriter err) {
    if (RUNNING.getCount() == 0) {
      return false;
    }
    if (awaited.isPresent()) {
      code = OptionalInt.of(ExitCode.DONE);
      awaited.get().run();
      System.exit(ExitCode.DONE);
      return true;
    }
    code = OptionalInt.of(ofSignal);
    err.println(LINE);
    if (ending.isEmpty()) {
      return false;
    }
    end(ending.get());
    System.exit(ofSignal);
    return true;
  }

  private static void end(Ending command) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (RUNNING.getCount() > 0 && System.nanoTime() < deadline) {
        command.spark().sparkContext().cancelAllJobs();
        RUNNING.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (RUNNING.getCount() > 0) {
      command.giveBack().run();
    }
  }
}
