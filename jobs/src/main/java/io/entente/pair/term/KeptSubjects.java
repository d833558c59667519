/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import io.entente.actor.Actors;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PeriodColumns;
import io.entente.table.RowDates;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * The pairs and actors that have enough stories in a month or year to ask what marks them: as
 * hashes, of eight bytes each on their way and 24 to 48 in the table where they are looked up.
 * Whoever has enough in a month has in its year.
 */
final class KeptSubjects implements Serializable {

  private static final long serialVersionUID = 1;

  private static final String FIRST = "first";
  private static final String SECOND = "second";

  private final LongNumbers hashes = new LongNumbers();

  /**
   * Those of period tables.
   *
   * @param pairs rows of pair_periods
   * @param actors rows of actor_periods
   * @param fewestStories how many stories are enough
   */
  static KeptSubjects of(Dataset<Row> pairs, Dataset<Row> actors, int fewestStories) {
    Dataset<Row> all =
        enough(pairs, fewestStories, PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col())
            .union(
                enough(
                    actors, fewestStories, Actors.ACTOR_ID.col(), functions.lit(Subject.NOBODY)));
    List<long[]> parts =
        all.mapPartitions(
                (MapPartitionsFunction<Row, long[]>) KeptSubjects::hashes,
                Encoders.javaSerialization(long[].class))
            .collectAsList();
    KeptSubjects kept = new KeptSubjects();
    for (long[] part : parts) {
      for (long hash : part) {
        kept.hashes.add(hash);
      }
    }
    return kept;
  }

  /** Those with these hashes. */
  static KeptSubjects of(List<Long> hashes) {
    KeptSubjects kept = new KeptSubjects();
    hashes.forEach(kept.hashes::add);
    return kept;
  }

  private static Dataset<Row> enough(
      Dataset<Row> periods, int fewestStories, Column first, Column second) {
    return periods
        .where(
            PeriodColumns.GRANULARITY.col().isin(Granularity.MONTH.code(), Granularity.YEAR.code()))
        .where(PeriodColumns.STORIES.col().geq(fewestStories))
        .select(
            PeriodColumns.GRANULARITY.col(),
            PeriodColumns.PERIOD_START.col(),
            first.as(FIRST),
            second.as(SECOND));
  }

  private static Iterator<long[]> hashes(Iterator<Row> rows) {
    LongNumbers found = new LongNumbers();
    while (rows.hasNext()) {
      Row row = rows.next();
      boolean isYear = row.getString(0).equals(Granularity.YEAR.code());
      found.add(
          Subject.hash(
              Hashes.of(row.getString(2)),
              Hashes.of(row.getString(3)),
              Subject.period(RowDates.at(1, row), isYear)));
    }
    return List.of(found.values()).iterator();
  }

  boolean isEmpty() {
    return hashes.size() == 0;
  }

  /** Whether one is kept, by {@link Subject#hash}. */
  boolean has(long hash) {
    return hashes.contains(hash);
  }
}
