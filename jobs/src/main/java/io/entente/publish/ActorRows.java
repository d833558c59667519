/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.catalog.ActorType;
import io.entente.pair.ActorPeriods;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PeriodColumns;
import io.entente.table.TableDefinition;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows of the dimensions of actors: under the ids that count, as the merges in force lead. */
final class ActorRows {

  private static final String COUNTED = "counted_id";
  private static final String ABOUT = "about";
  private static final String STRING = "string";
  private static final String ACTOR = Actors.ACTOR_ID.name();

  private final Function<TableDefinition<?>, Dataset<Row>> tables;

  ActorRows(Function<TableDefinition<?>, Dataset<Row>> tables) {
    this.tables = tables;
  }

  /**
   * One row for each actor that counts. Of several that are counted as one, the row says what is
   * known of that one, or where no text names it itself, of the most mentioned of them.
   */
  Dataset<Row> actors() {
    Column isItself = Actors.ACTOR_ID.col().equalTo(col(COUNTED));
    Column about =
        struct(
            Actors.NAME.col(),
            Actors.TYPE.col(),
            Actors.COUNTRY.col(),
            Actors.WIKIDATA_ID.col(),
            Actors.IN_CATALOG.col());
    Dataset<Row> seen =
        counted()
            .groupBy(col(COUNTED).as(ACTOR))
            .agg(
                max_by(about, struct(isItself, Actors.MENTIONS.col(), Actors.ACTOR_ID.col()))
                    .as(ABOUT),
                min(Actors.FIRST_SEEN.col()).as(Actors.FIRST_SEEN.name()),
                max(Actors.LAST_SEEN.col()).as(Actors.LAST_SEEN.name()),
                sum(Actors.MENTIONS.col()).as(Actors.MENTIONS.name()))
            .select(col(ACTOR), col(ABOUT + ".*"), first(), last(), Actors.MENTIONS.col());
    return seen.unionByName(others(seen));
  }

  /** The strings that name actors. */
  Dataset<Row> names() {
    return counted()
        .select(col(COUNTED).as(ACTOR), explode(Actors.SURFACES.col()).as(STRING))
        .groupBy(col(ACTOR), Actors.SURFACE.of(col(STRING)).as(StarColumns.SURFACE.name()))
        .agg(sum(Actors.SURFACE_MENTIONS.of(col(STRING))).as(Actors.SURFACE_MENTIONS.name()));
  }

  /** Rows of table actors with the id as which each is counted. */
  private Dataset<Row> counted() {
    return tables
        .apply(Actors.TABLE)
        .join(
            ActorMerges.inForce(tables.apply(ActorMerges.TABLE))
                .select(ActorMerges.FROM_ACTOR.col(), ActorMerges.TO_ACTOR.col()),
            Actors.ACTOR_ID.col().equalTo(ActorMerges.FROM_ACTOR.col()),
            "left")
        .withColumn(COUNTED, coalesce(ActorMerges.TO_ACTOR.col(), Actors.ACTOR_ID.col()));
  }

  /**
   * Actors that are counted and not seen: where pairs and periods were not counted again since
   * actors were found or merged. They are known by their ids alone, until they are.
   */
  private Dataset<Row> others(Dataset<Row> seen) {
    Dataset<Row> years =
        tables
            .apply(ActorPeriods.TABLE)
            .where(PeriodColumns.GRANULARITY.col().equalTo(Granularity.YEAR.code()));
    Dataset<Row> ofPeriods = years.select(col(ACTOR), start(), start(), mentions(years));
    return ofPeriods
        .union(ends(PairMentions.ACTOR_A.col()))
        .union(ends(PairMentions.ACTOR_B.col()))
        .toDF(ACTOR, Actors.FIRST_SEEN.name(), Actors.LAST_SEEN.name(), Actors.MENTIONS.name())
        .join(seen.select(col(ACTOR)), new String[] {ACTOR}, "left_anti")
        .groupBy(ACTOR)
        .agg(
            min(Actors.FIRST_SEEN.col()).as(Actors.FIRST_SEEN.name()),
            max(Actors.LAST_SEEN.col()).as(Actors.LAST_SEEN.name()),
            sum(Actors.MENTIONS.col()).as(Actors.MENTIONS.name()))
        .select(
            col(ACTOR),
            col(ACTOR).as(Actors.NAME.name()),
            lit(ActorType.OTHER.code()).as(Actors.TYPE.name()),
            lit(null).cast(Actors.COUNTRY.type()).as(Actors.COUNTRY.name()),
            lit(null).cast(Actors.WIKIDATA_ID.type()).as(Actors.WIKIDATA_ID.name()),
            lit(false).as(Actors.IN_CATALOG.name()),
            first(),
            last(),
            Actors.MENTIONS.col());
  }

  private Dataset<Row> ends(Column end) {
    return tables
        .apply(PairMentions.TABLE)
        .groupBy(end, PairMentions.PUBLISHED_MONTH.col())
        .agg(lit(0L))
        .select(end, month(), month(), lit(0L));
  }

  private static Column month() {
    return to_date(PairMentions.PUBLISHED_MONTH.col(), "yyyy-MM");
  }

  private static Column start() {
    return PeriodColumns.PERIOD_START.col();
  }

  private static Column mentions(Dataset<Row> years) {
    return years.col(ActorPeriods.MENTIONS.name());
  }

  private static Column first() {
    return Actors.FIRST_SEEN.col();
  }

  private static Column last() {
    return Actors.LAST_SEEN.col();
  }
}
