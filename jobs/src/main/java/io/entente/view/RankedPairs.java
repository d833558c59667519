/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.table.RecordReader;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Pairs in an order, with the names of their actors. */
final class RankedPairs {

  /** By stories; of as many, by how close the two stand in them, then by evidence. */
  static final Column[] OFTEN = {
    PeriodColumns.STORIES.col().desc(),
    PairPeriods.SENTENCES.col().desc(),
    PairPeriods.PARAGRAPHS.col().desc(),
    PairPeriods.LOG_LIKELIHOOD_RATIO.col().desc(),
    PairMentions.ACTOR_A.col(),
    PairMentions.ACTOR_B.col()
  };

  /** By evidence. */
  static final Column[] EVIDENT = {
    PairPeriods.LOG_LIKELIHOOD_RATIO.col().desc(),
    PairMentions.ACTOR_A.col(),
    PairMentions.ACTOR_B.col()
  };

  private final ChosenRows rows;

  RankedPairs(NamedActors actors) {
    this(actors, RowChoice.ALL);
  }

  /** Those that a choice leaves, in its order before any other. */
  RankedPairs(NamedActors actors, RowChoice choice) {
    this.rows = ChosenRows.ofPairs(actors, choice);
  }

  /** The first of these rows of pairs. */
  List<PairFigures> first(int most, Dataset<Row> pairs, Column... order) {
    return RecordReader.of(PairFigures.class).collect(rows.first(most, pairs, order));
  }

  /** The first pairs of everything; no others are measured. */
  List<PairFigures> often(int most, WholeCorpus whole) {
    return first(most, whole.measured(rows.withMostStories(most, whole.counts())), OFTEN);
  }
}
