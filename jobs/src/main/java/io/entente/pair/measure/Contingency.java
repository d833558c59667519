/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.measure;

/** tmp. */
public record Contingency(long both, long a, long b, long total) {
  /** tmp. */
  public double expected() {
    return total == 0 ? 0 : (double) a * b / total;
  }
}
