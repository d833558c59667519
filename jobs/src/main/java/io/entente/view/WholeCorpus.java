/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import io.entente.actor.Actors;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** The years added up to one period that holds everything. */
final class WholeCorpus {

  private static final String EVERYTHING = "all";

  private final PeriodTables tables;

  WholeCorpus(PeriodTables tables) {
    this.tables = tables;
  }

  /** Stories of everything. */
  long stories() {
    return tables.list().stream()
        .filter(total -> total.granularity().equals(Granularity.YEAR.code()))
        .mapToLong(PeriodTotals.Total::stories)
        .sum();
  }

  /** Rows of actors. */
  Dataset<Row> actors() {
    return added(
        tables.actors(),
        new Column[] {Actors.ACTOR_ID.col()},
        sum(PeriodColumns.PAIRED_STORIES.col()).as(PeriodColumns.PAIRED_STORIES.name()));
  }

  /** Rows of all pairs. */
  Dataset<Row> pairs() {
    return pairs(tables.pairs());
  }

  /**
   * Rows of pairs with their measures of association. It is no period that was tested: the columns
   * of tests are null, as are publishers, which may stand in several years.
   *
   * @param pairPeriods rows of pair_periods: all, or some pairs'
   */
  Dataset<Row> pairs(Dataset<Row> pairPeriods) {
    return measured(counts(pairPeriods));
  }

  /** Counts of all pairs, without measures. */
  Dataset<Row> counts() {
    return counts(tables.pairs());
  }

  private static Dataset<Row> counts(Dataset<Row> pairPeriods) {
    return added(
        pairPeriods,
        new Column[] {PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col()},
        max(PairPeriods.RELATION.col()).as(PairPeriods.RELATION.name()),
        sum(PairPeriods.STORIES_SURE.col()).as(PairPeriods.STORIES_SURE.name()),
        sum(PairPeriods.SENTENCES.col()).as(PairPeriods.SENTENCES.name()),
        sum(PairPeriods.PARAGRAPHS.col()).as(PairPeriods.PARAGRAPHS.name()));
  }

  /** Counts of pairs with their measures. */
  Dataset<Row> measured(Dataset<Row> counts) {
    return PairPeriods.measured(counts, actors(), added(tables.totals(), new Column[0]))
        .withColumn(PeriodColumns.SOURCES.name(), lit(null).cast(DataTypes.LongType))
        .withColumn(PairPeriods.Q_VALUE.name(), lit(null).cast(DataTypes.DoubleType))
        .withColumn(PairPeriods.IN_BACKBONE.name(), lit(null).cast(DataTypes.BooleanType));
  }

  private static Dataset<Row> added(Dataset<Row> table, Column[] key, Column... more) {
    Column[] sums = new Column[more.length + 2];
    System.arraycopy(more, 0, sums, 2, more.length);
    sums[0] = sum(PeriodColumns.ARTICLES.col()).as(PeriodColumns.ARTICLES.name());
    sums[1] = max(PeriodColumns.SOURCES.col()).as(PeriodColumns.SOURCES.name());
    return table
        .where(PeriodColumns.GRANULARITY.col().equalTo(Granularity.YEAR.code()))
        .groupBy(key)
        .agg(sum(PeriodColumns.STORIES.col()).as(PeriodColumns.STORIES.name()), sums)
        .withColumn(PeriodColumns.GRANULARITY.name(), lit(EVERYTHING))
        .withColumn(PeriodColumns.YEAR.name(), lit(0))
        .withColumn(PeriodColumns.PERIOD_START.name(), lit(LocalDate.EPOCH));
  }
}
