/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.col;

import io.entente.pair.PeriodColumns;
import java.util.OptionalDouble;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which pairs of a period are strong enough.
 *
 * @param fewestStories stories that a pair must have
 * @param largestQ the largest q value that it may have, if any
 */
record EdgeChoice(long fewestStories, OptionalDouble largestQ) {

  /** The rows of pair_periods that are strong enough. */
  Dataset<Row> of(Dataset<Row> pairs) {
    Dataset<Row> often = pairs.where(PeriodColumns.STORIES.col().geq(fewestStories));
    return largestQ.isPresent() ? often.where(col("q_value").leq(largestQ.getAsDouble())) : often;
  }

  /** The choice in words. */
  String words() {
    String q = largestQ.isPresent() ? ", q value at most " + largestQ.getAsDouble() : "";
    return "at least " + fewestStories + (fewestStories == 1 ? " story" : " stories") + q;
  }
}
