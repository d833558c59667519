/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

/**
 * How fast something is once it is warm, by the clock on the wall.
 *
 * @param tokensPerSecond tokens a second
 * @param tokensPerSecondAndCore the same, divided by the cores it works on
 * @param cores the cores it works on
 */
public record Speed(double tokensPerSecond, double tokensPerSecondAndCore, int cores) {

  private static final int MOST_PASSES = 12;
  private static final double ENOUGH_SECONDS = 4;
  private static final double NANOS = 1e9;

  /** The fastest of several passes over so many tokens. */
  static Speed of(int tokens, int cores, Runnable pass) {
    double best = Double.MAX_VALUE;
    double spent = 0;
    for (int i = 0; i < MOST_PASSES && spent < ENOUGH_SECONDS; i++) {
      double seconds = seconds(pass);
      spent += seconds;
      best = Math.min(best, seconds);
    }
    return new Speed(tokens / best, tokens / best / cores, cores);
  }

  private static double seconds(Runnable pass) {
    long start = System.nanoTime();
    pass.run();
    return (System.nanoTime() - start) / NANOS;
  }
}
