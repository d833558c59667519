/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import java.util.OptionalDouble;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How strong a pair must be to be shown.
 *
 * @param fewestStories stories that it must have; 1 for all
 * @param largestQ the largest q value that it may have, if any
 * @param unrelated whether it must be none that belongs together by nature
 */
public record PairStrength(long fewestStories, OptionalDouble largestQ, boolean unrelated) {

  /** Every pair. */
  public static final PairStrength ANY = new PairStrength(1, OptionalDouble.empty(), false);

  /** Pairs of so many stories at least. */
  public static PairStrength ofStories(long fewest) {
    return new PairStrength(fewest, OptionalDouble.empty(), false);
  }

  /** The same, and with at most that q value. */
  public PairStrength withLargestQ(double largest) {
    return new PairStrength(fewestStories, OptionalDouble.of(largest), unrelated);
  }

  /** The same, and not of two that belong together by nature. */
  public PairStrength onlyUnrelated() {
    return new PairStrength(fewestStories, largestQ, true);
  }

  /** The same of a period that was not tested. */
  PairStrength untested() {
    return new PairStrength(fewestStories, OptionalDouble.empty(), unrelated);
  }

  /** The rows of pairs that are strong enough. */
  Dataset<Row> of(Dataset<Row> pairs) {
    Dataset<Row> often = withSmallQ(pairs.where(PeriodColumns.STORIES.col().geq(fewestStories)));
    return unrelated ? often.where(PairPeriods.RELATION.col().isNull()) : often;
  }

  /** The rows of pairs whose q value is small enough. */
  Dataset<Row> withSmallQ(Dataset<Row> pairs) {
    return largestQ.isPresent()
        ? pairs.where(PairPeriods.Q_VALUE.col().leq(largestQ.getAsDouble()))
        : pairs;
  }
}
