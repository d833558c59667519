/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.Relations;
import io.entente.corpus.Articles;
import io.entente.pair.Belonging;
import io.entente.pair.CountFilter;
import io.entente.pair.PairMentions;
import io.entente.pair.PairRules;
import io.entente.pair.TermRules;
import io.entente.pair.count.CountedCorpus;
import io.entente.pair.count.PeriodCounting;
import io.entente.table.Lake;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The tables of a lake as they are stored. */
record StoredTables(SparkSession spark, Lake lake) {

  private static final List<TableDefinition<?>> NEEDED_TO_COUNT =
      List.of(PairMentions.TABLE, Articles.TABLE, Mentions.TABLE, Actors.TABLE);

  /** Rows of a table that must have been written. */
  Dataset<Row> read(TableDefinition<?> table) {
    lake.requireReadable(table);
    return lake.read(spark, table);
  }

  /** All mentions, under the ids that count. */
  Dataset<Row> mentions() {
    return ActorMerges.applied(read(Mentions.TABLE), read(ActorMerges.TABLE), read(Actors.TABLE));
  }

  /** What a filter leaves. */
  CountedCorpus corpus(CountFilter filter) {
    NEEDED_TO_COUNT.forEach(lake::requireReadable);
    return CountedCorpus.of(table -> lake.read(spark, table), filter);
  }

  /** Counts what a filter leaves. */
  PeriodCounting counting(CountFilter filter) {
    return corpus(filter).counting();
  }

  /** The rules by which terms were sought. */
  TermRules lastTermRules() {
    return TermRules.last(lake.read(spark, Runs.TABLE));
  }

  /** What is known of actors beforehand, by the rules by which pairs were made. */
  Belonging belonging() {
    return Belonging.of(
        read(Actors.TABLE),
        read(Relations.TABLE),
        PairRules.last(lake.read(spark, Runs.TABLE)).sides());
  }

  /** The filter under which the period tables were counted. */
  CountFilter lastFilter() {
    return CountFilter.last(lake.read(spark, Runs.TABLE));
  }
}
