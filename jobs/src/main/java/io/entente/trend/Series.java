/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

/**
 * The stories of one actor or pair in the periods in which it occurs; in all others it has none.
 *
 * @param timeline the periods of the corpus
 * @param periods numbers of the periods in which it occurs, ascending
 * @param stories stories in each of these; 0 where it occurs in copies only
 */
record Series(Timeline timeline, int[] periods, long[] stories) {

  /** How many periods it occurs in. */
  int length() {
    return periods.length;
  }

  /** Part of the stories of the period of an occurrence, 0 to 1; 0 where the period has none. */
  double share(int occurrence) {
    // The same division as in the period tables, so that both show the same digits.
    return (double) stories[occurrence] / Math.max(1, timeline.stories(periods[occurrence]));
  }
}
