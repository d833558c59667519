/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/**
 * What a piece of work took.
 *
 * @param result what it gave, such as how many names it found
 * @param wallSeconds by the clock
 * @param cpuSeconds of processor time, of all threads of the process
 */
record Cost(long result, double wallSeconds, double cpuSeconds) {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double NANOS = 1e9;

  /** Processor time is counted in hundredths of a second, so what is measured must take longer. */
  private static final double LEAST_SECONDS = 1;

  /** Processor time of the process until now. */
  static double cpu() {
    return SYSTEM.getProcessCpuTime() / NANOS;
  }

  /** Does the work once. */
  static Cost of(LongSupplier work) {
    return of(work, 1);
  }

  /**
   * The least processor time of the work, warm.
   *
   * @param seconds how long it is done to warm up, and then again how long it is measured
   */
  static Cost best(LongSupplier work, double seconds) {
    double spent = 0;
    double last = 0;
    while (spent < seconds) {
      last = of(work).wallSeconds();
      spent += last;
    }
    int times = (int) Math.ceil(LEAST_SECONDS / last);
    Cost best = null;
    for (spent = 0; spent < seconds; ) {
      Cost cost = of(work, times);
      spent += times * cost.wallSeconds();
      best = best == null || cost.cpuSeconds() < best.cpuSeconds() ? cost : best;
    }
    return best;
  }

  private static Cost of(LongSupplier work, int times) {
    double cpu = cpu();
    long wall = System.nanoTime();
    long result = 0;
    for (int i = 0; i < times; i++) {
      result = work.getAsLong();
    }
    double seconds = (System.nanoTime() - wall) / NANOS;
    return new Cost(result, seconds / times, (cpu() - cpu) / times);
  }
}
