/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import io.entente.actor.Actors;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import java.time.LocalDate;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The years added up to one period that holds everything. Its sources are the most of any year. */
final class WholeCorpus {

  private final PeriodTables tables;

  WholeCorpus(PeriodTables tables) {
    this.tables = tables;
  }

  /** Stories of everything; null without any. */
  Long stories() {
    Row total = totals().first();
    int column = total.fieldIndex(PeriodColumns.STORIES.name());
    return total.isNullAt(column) ? null : Long.valueOf(total.getLong(column));
  }

  /** Rows of actors. */
  Dataset<Row> actors() {
    return added(
        tables.actors(),
        new Column[] {Actors.ACTOR_ID.col()},
        sum(PeriodColumns.PAIRED_STORIES.col()).as(PeriodColumns.PAIRED_STORIES.name()));
  }

  /** Rows of pairs with their measures of association. */
  Dataset<Row> pairs() {
    Dataset<Row> counts =
        added(
            tables.pairs(),
            new Column[] {PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col()},
            sum("sentences").as("sentences"),
            sum("paragraphs").as("paragraphs"));
    return PairPeriods.measured(counts, actors(), totals());
  }

  private Dataset<Row> totals() {
    return added(tables.totals(), new Column[0]);
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
        .withColumn(PeriodColumns.GRANULARITY.name(), lit("all"))
        .withColumn(PeriodColumns.YEAR.name(), lit(0))
        .withColumn(PeriodColumns.PERIOD_START.name(), lit(LocalDate.EPOCH));
  }
}
