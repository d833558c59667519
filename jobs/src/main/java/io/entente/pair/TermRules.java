/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import io.entente.table.Runs;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Of whom it is asked in a month or year what marks them.
 *
 * @param fewestStories in how many of its stories a pair or actor must be, 1 or more
 */
public record TermRules(int fewestStories) {

  /** Fewer stories mostly say what one of them says. */
  public static final TermRules USUAL = new TermRules(5);

  /** Checks the range. */
  public TermRules {
    if (fewestStories < 1) {
      throw new IllegalArgumentException(
          "fewest stories for terms: %d is out of range; use 1 or more".formatted(fewestStories));
    }
  }

  /**
   * The rules of the last aggregate; the usual ones when there was none.
   *
   * @param runs rows of table runs
   */
  public static TermRules last(Dataset<Row> runs) {
    return Runs.lastConfiguration(runs, Runs.AGGREGATE).map(CountFilter::terms).orElse(USUAL);
  }
}
