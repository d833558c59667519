/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.export;

/** What a file with time says of a pair's weight. */
public enum WeightsOverTime {
  /** The stories of all slices: every program shows the same weight. */
  TOTAL,
  /**
   * Beside them the stories of each slice: Gephi's weight then follows its timeline, and is that of
   * the first slice where no timeline is set. Other programs keep the total.
   */
  BY_SLICE
}
