/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How fast something is once it is warm.
 *
 * @param tokensPerSecond by the clock on the wall, in the fastest pass
 * @param tokensPerProcessorSecond by the processor time of all threads of the process: tokens a
 *     second and core, whatever else the machine does
 * @param cores the cores it may use
 */
public record Speed(double tokensPerSecond, double tokensPerProcessorSecond, int cores) {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int MOST_PASSES = 30;
  private static final double WARM_SECONDS = 4;
  private static final double MEASURED_SECONDS = 4;
  private static final double NANOS = 1e9;

  /** Processor time is told in steps so long. */
  private static final double LEAST_PROCESSOR_SECONDS = 0.01;

  /** Passes in a row: how many, and how long the fastest took. */
  private record Laps(int passes, double fastest) {

    static Laps of(Runnable pass, double seconds) {
      int passes = 0;
      double fastest = Double.MAX_VALUE;
      for (double spent = 0; passes < MOST_PASSES && spent < seconds; passes++) {
        long start = System.nanoTime();
        pass.run();
        double lap = (System.nanoTime() - start) / NANOS;
        fastest = Math.min(fastest, lap);
        spent += lap;
      }
      return new Laps(passes, fastest);
    }
  }

  /** Of several passes over so many tokens, behind others that warm it up. */
  static Speed of(int tokens, int cores, Runnable pass) {
    Laps.of(pass, WARM_SECONDS);
    long start = SYSTEM.getProcessCpuTime();
    Laps laps = Laps.of(pass, MEASURED_SECONDS);
    double processor = (SYSTEM.getProcessCpuTime() - start) / NANOS;
    return new Speed(
        tokens / laps.fastest(),
        (double) tokens * laps.passes() / Math.max(processor, LEAST_PROCESSOR_SECONDS),
        cores);
  }
}
