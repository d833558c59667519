/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static io.entente.table.TableColumn.count;
import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.reverse;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import io.entente.actor.catalog.Catalog;
import io.entente.corpus.Articles;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Table {@code actors}: who was seen. */
public final class Actors {

  /** Identity of the actor. */
  public static final TableColumn ACTOR_ID =
      text("actor_id", "Stable, readable id of the actor", "person:vladimir_putin");

  /** Name. */
  public static final TableColumn NAME = text("name", "Name that news uses", "Vladimir Putin");

  /** Kind of actor. */
  public static final TableColumn TYPE =
      text(
          "type",
          "state, person, alliance, agency, party, armed_group, people, company, media,"
              + " organization, team, place or other",
          "person");

  private static final TableColumn COUNTRY =
      optional("country", DataTypes.StringType, "ISO 3166 alpha-3 code of its country", "RUS");

  private static final TableColumn WIKIDATA_ID =
      optional(
          "wikidata_id", DataTypes.StringType, "Wikidata id, where a source gives it", "Q7747");

  private static final int MOST_SURFACES = 20;

  private static final StructType SURFACE =
      DataTypes.createStructType(
          List.of(
              DataTypes.createStructField("mentions", DataTypes.LongType, false),
              DataTypes.createStructField("surface", DataTypes.StringType, false)));

  private static final StructType KNOWN =
      DataTypes.createStructType(
          List.of(
              DataTypes.createStructField(ACTOR_ID.name(), DataTypes.StringType, false),
              DataTypes.createStructField(NAME.name(), DataTypes.StringType, false),
              DataTypes.createStructField(TYPE.name(), DataTypes.StringType, false),
              DataTypes.createStructField(COUNTRY.name(), DataTypes.StringType, true),
              DataTypes.createStructField(WIKIDATA_ID.name(), DataTypes.StringType, true)));

  /** Definition of the table. */
  public static final TableDefinition<Seen> TABLE =
      TableDefinition.named("actors", Seen.class)
          .grain("one canonical actor that was mentioned")
          .columns(
              ACTOR_ID,
              NAME,
              TYPE,
              COUNTRY,
              WIKIDATA_ID,
              required("in_catalog", DataTypes.BooleanType, "Whether the catalog knows it", "true"),
              required("first_seen", DataTypes.DateType, "Date of its first article", "2022-02-24"),
              required("last_seen", DataTypes.DateType, "Date of its last article", "2025-10-30"),
              count("mentions", "Mentions in all stories", "118"),
              required(
                  "surfaces",
                  DataTypes.createArrayType(SURFACE, false),
                  "The commonest strings that named it (20 at most), with their mentions",
                  "[{97, Putin}, {21, Vladimir Putin}]"))
          .sortedBy(ACTOR_ID)
          .define();

  private Actors() {}

  /** The actors of these mentions, which stand in these articles. */
  public static Dataset<Row> seen(
      SparkSession spark, Catalog catalog, Dataset<Row> mentions, Dataset<Row> articles) {
    Column surface = Mentions.SURFACE.col();
    Dataset<Row> strings =
        mentions
            .where(Mentions.ACTOR_ID.col().isNotNull())
            .join(
                articles.select(Articles.ARTICLE_ID.col(), Articles.PUBLISHED_DATE.col()),
                Articles.ARTICLE_ID.name())
            .groupBy(Mentions.ACTOR_ID.col(), surface)
            .agg(
                functions.count(lit(1)).as("mentions"),
                min(Articles.PUBLISHED_DATE.col()).as("first_seen"),
                max(Articles.PUBLISHED_DATE.col()).as("last_seen"));
    Column commonest =
        slice(
            reverse(sort_array(collect_list(struct(functions.col("mentions"), surface)))),
            1,
            MOST_SURFACES);
    Dataset<Row> actors =
        strings
            .groupBy(ACTOR_ID.col())
            .agg(
                commonest.as("surfaces"),
                sum("mentions").as("mentions"),
                min("first_seen").as("first_seen"),
                max("last_seen").as("last_seen"))
            .join(known(spark, catalog), ACTOR_ID.name())
            .withColumn("in_catalog", lit(true));
    return TABLE.selectFrom(actors);
  }

  private static Dataset<Row> known(SparkSession spark, Catalog catalog) {
    List<Row> rows =
        catalog.actors().stream()
            .map(
                actor ->
                    RowFactory.create(
                        actor.id(),
                        actor.name(),
                        actor.type().code(),
                        emptyAsNull(actor.country()),
                        emptyAsNull(actor.wikidataId())))
            .toList();
    return spark.createDataFrame(rows, KNOWN);
  }

  private static String emptyAsNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /** A row of the table; the columns say what each component means. */
  public record Seen(
      String actorId,
      String name,
      String type,
      String country,
      String wikidataId,
      boolean inCatalog,
      LocalDate firstSeen,
      LocalDate lastSeen,
      long mentions,
      List<Surface> surfaces) {}

  /**
   * A string that named an actor.
   *
   * @param mentions how often
   * @param surface the string
   */
  public record Surface(long mentions, String surface) {}
}
