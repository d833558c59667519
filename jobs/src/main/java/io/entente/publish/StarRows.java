/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import io.entente.pair.Granularity;
import io.entente.pair.PairSourcePeriods;
import io.entente.pair.PeriodColumns;
import io.entente.table.TableDefinition;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The rows of each table of the star schema, made from the tables of a lake. What is counted is
 * what the lake's tables by period count, so that the facts of a month add up to its counts.
 */
final class StarRows {

  private final Function<TableDefinition<?>, Dataset<Row>> tables;
  private final Map<StarTable, Supplier<Dataset<Row>>> rows = new LinkedHashMap<>();

  /**
   * Rows that are made of a lake.
   *
   * @param tables the rows of each of its tables
   * @param texts whether stories bring their texts
   */
  StarRows(Function<TableDefinition<?>, Dataset<Row>> tables, StoryTexts texts) {
    this.tables = tables;
    StoryRows stories = new StoryRows(tables);
    ActorRows actors = new ActorRows(tables);
    rows.put(StarSchema.DIM_DATE, () -> DateRows.of(tables));
    rows.put(StarSchema.DIM_PUBLISHER, stories::publishers);
    rows.put(StarSchema.DIM_ACTOR, actors::actors);
    rows.put(StarSchema.DIM_ACTOR_NAME, actors::names);
    rows.put(StarSchema.DIM_STORY, () -> stories.stories(texts));
    rows.put(StarSchema.FACT_ARTICLE, stories::articles);
    rows.put(StarSchema.FACT_ACTOR_STORY, stories::actors);
    rows.put(StarSchema.FACT_PAIR_STORY, stories::pairs);
    rows.put(StarSchema.FACT_EVIDENCE, stories::evidence);
    for (Granularity length : Granularity.values()) {
      put(StarSchema.aggPeriod(length), StarSources.TOTALS, length);
      put(StarSchema.aggActor(length), StarSources.ACTOR_PERIODS, length);
      put(StarSchema.aggPair(length), StarSources.PAIR_PERIODS, length);
      put(StarSchema.aggCountry(length), StarSources.COUNTRY_PERIODS, length);
      put(StarSchema.aggCountryPair(length), StarSources.COUNTRY_PAIR_PERIODS, length);
      put(StarSchema.trendActor(length), StarSources.ACTOR_TRENDS, length);
      put(StarSchema.trendPair(length), StarSources.PAIR_TRENDS, length);
    }
    for (Granularity length : StarMeaning.LENGTHS) {
      put(StarSchema.termPair(length), StarSources.PAIR_TERMS, length);
      put(StarSchema.termActor(length), StarSources.ACTOR_TERMS, length);
      put(StarSchema.publisherPair(length), StarSources.PAIR_PUBLISHERS, length);
    }
  }

  private void put(StarTable table, TableDefinition<?> source, Granularity length) {
    rows.put(
        table,
        () ->
            tables
                .apply(source)
                .where(PeriodColumns.GRANULARITY.col().equalTo(length.code()))
                // Only a table by publisher has it, which is called otherwise there.
                .withColumnRenamed(
                    PairSourcePeriods.SOURCE.name(), StarColumns.PUBLISHER_ID.name()));
  }

  /** The rows of a table, with exactly its columns. */
  Dataset<Row> of(StarTable table) {
    return table.selectFrom(rows.get(table).get());
  }
}
