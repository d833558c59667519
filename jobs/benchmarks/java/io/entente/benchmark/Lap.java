/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * One pass over all texts.
 *
 * @param names how many names were found
 * @param wallSeconds by the clock
 * @param cpuSeconds of processor time, of all threads of the process
 */
record Lap(long names, double wallSeconds, double cpuSeconds) {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final double WARM_SECONDS = 15;
  private static final double MEASURED_SECONDS = 20;
  private static final double NANOS = 1e9;

  /** The pass that took the least processor time, of those behind the warm-up. */
  static Lap best(Contender contender, List<String> texts) {
    double spent = 0;
    while (spent < WARM_SECONDS) {
      spent += of(contender, texts).wallSeconds();
    }
    Lap best = null;
    for (spent = 0; spent < MEASURED_SECONDS; ) {
      Lap lap = of(contender, texts);
      spent += lap.wallSeconds();
      best = best == null || lap.cpuSeconds() < best.cpuSeconds() ? lap : best;
    }
    return best;
  }

  private static Lap of(Contender contender, List<String> texts) {
    long cpu = SYSTEM.getProcessCpuTime();
    long wall = System.nanoTime();
    long names = contender.names(texts);
    return new Lap(
        names, (System.nanoTime() - wall) / NANOS, (SYSTEM.getProcessCpuTime() - cpu) / NANOS);
  }
}
