/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.TaggedStories;
import io.entente.corpus.Articles;
import io.entente.pair.CountFilter;
import io.entente.pair.PairMentions;
import io.entente.pair.PairRules;
import io.entente.pair.count.CountedCorpus;
import io.entente.pair.count.PeriodCounting;
import io.entente.table.Lake;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables of a lake as they are stored. */
record StoredTables(SparkSession spark, Lake lake) {

  /** Rows of a table that must have been written. */
  Dataset<Row> read(TableDefinition<?> table) {
    lake.requireWritten(table);
    return lake.read(spark, table);
  }

  /** Counts what a filter leaves. */
  PeriodCounting counting(CountFilter filter) {
    lake.requireWritten(PairMentions.TABLE);
    return CountedCorpus.of(
            read(Articles.TABLE),
            lake.read(spark, TaggedStories.TABLE),
            ActorMerges.applied(
                read(Mentions.TABLE), lake.read(spark, ActorMerges.TABLE), read(Actors.TABLE)),
            PairRules.last(lake.read(spark, Runs.TABLE)),
            filter)
        .counting();
  }

  /** The filter under which the period tables were counted. */
  CountFilter lastFilter() {
    return CountFilter.last(lake.read(spark, Runs.TABLE));
  }
}
