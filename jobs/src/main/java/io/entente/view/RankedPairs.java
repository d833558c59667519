/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.when;

import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.table.RecordReader;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
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

  /** The same, but pairs of a single story, so often alike, by their distance in it as well. */
  private static final Column[] CLOSE = {
    PeriodColumns.STORIES.col().desc(),
    PairPeriods.SENTENCES.col().desc(),
    PairPeriods.PARAGRAPHS.col().desc(),
    when(PeriodColumns.STORIES.col().equalTo(1), PairMentions.TOKEN_DISTANCE.col())
        .asc_nulls_last(),
    PairPeriods.LOG_LIKELIHOOD_RATIO.col().desc(),
    PairMentions.ACTOR_A.col(),
    PairMentions.ACTOR_B.col()
  };

  private static final String[] ENDS = {PairMentions.ACTOR_A.name(), PairMentions.ACTOR_B.name()};

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

  /**
   * The first pairs of everything; no others are measured.
   *
   * @param pairMentions rows of pair_mentions, which are read only where so few pairs have two
   *     stories that the corpus is tiny
   */
  List<PairFigures> often(int most, WholeCorpus whole, Supplier<Dataset<Row>> pairMentions) {
    Dataset<Row> counts = whole.counts();
    OptionalLong fewest = rows.fewestStories(most, counts);
    Dataset<Row> measured = whole.measured(rows.ofStories(fewest, counts));
    return fewest.orElse(0) == 1
        ? first(most, withDistance(measured, pairMentions.get()), CLOSE)
        : first(most, measured, OFTEN);
  }

  private static Dataset<Row> withDistance(Dataset<Row> pairs, Dataset<Row> pairMentions) {
    Column distance = PairMentions.TOKEN_DISTANCE.col();
    return pairs.join(
        pairMentions
            .groupBy(PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col())
            .agg(min(distance).as(PairMentions.TOKEN_DISTANCE.name())),
        ENDS,
        "left");
  }
}
