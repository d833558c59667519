/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import static io.entente.table.TableColumn.optional;
import static io.entente.table.TableColumn.required;
import static io.entente.table.TableColumn.text;
import static java.util.Locale.ROOT;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.reverse;
import static org.apache.spark.sql.functions.slice;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.NamedCountry;
import io.entente.actor.resolve.Resolution;
import io.entente.corpus.Articles;
import io.entente.table.RecordWriter;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.JavaConverters;

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
              "person")
          .among(ActorType.values());

  /** Country. */
  public static final TableColumn COUNTRY =
      optional(
          "country",
          DataTypes.StringType,
          "ISO 3166 alpha-3 code of its country; of an organization that the catalog lacks, the"
              + " one country that its name tells",
          "RUS");

  /** Wikidata id. */
  public static final TableColumn WIKIDATA_ID =
      optional(
          "wikidata_id", DataTypes.StringType, "Wikidata id, where a source gives it", "Q7747");

  /** Whether the catalog knows it. */
  public static final TableColumn IN_CATALOG =
      required("in_catalog", DataTypes.BooleanType, "Whether the catalog knows it", "true");

  /** First day. */
  public static final TableColumn FIRST_SEEN =
      required("first_seen", DataTypes.DateType, "Date of its first article", "2022-02-24");

  /** Last day. */
  public static final TableColumn LAST_SEEN =
      required("last_seen", DataTypes.DateType, "Date of its last article", "2025-10-30");

  /** Mentions. */
  public static final TableColumn MENTIONS =
      TableColumn.count("mentions", "Mentions in all stories", "118");

  /** How often a string of {@link #SURFACES} named it. */
  public static final TableColumn SURFACE_MENTIONS =
      TableColumn.count("mentions", "Mentions by that string", "97");

  /** A string of {@link #SURFACES}. */
  public static final TableColumn SURFACE = text("surface", "The string", "Putin");

  /** The strings that named it. */
  public static final TableColumn SURFACES =
      required(
          "surfaces",
          TableColumn.structs(SURFACE_MENTIONS, SURFACE),
          "The commonest strings that named it (20 at most), with their mentions",
          "[{97, Putin}, {21, Vladimir Putin}]");

  private static final String OPENED = "opened";
  private static final String OPEN_NAME = "open_name";
  private static final String KNOWN_NAME = "known_name";
  private static final String KNOWN_TYPE = "known_type";

  private static final int MOST_SURFACES = 20;

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
              IN_CATALOG,
              FIRST_SEEN,
              LAST_SEEN,
              MENTIONS,
              SURFACES)
          .sortedBy(ACTOR_ID)
          .define();

  private Actors() {}

  /**
   * The actors of these mentions, which stand in these articles. One that the catalog lacks has the
   * type that most of its mentions have, and as its name the commonest string that gave it its id.
   */
  public static Dataset<Row> seen(
      SparkSession spark, Catalog catalog, Dataset<Row> mentions, Dataset<Row> articles) {
    Dataset<Row> named = mentions.where(Mentions.ACTOR_ID.col().isNotNull());
    Dataset<Row> known = known(spark, catalog);
    Column ofCatalog = col(KNOWN_NAME).isNotNull();
    return TABLE.selectFrom(
        summed(named, articles)
            .join(majorityTypes(named), ACTOR_ID.name())
            .join(known, JavaConverters.asScalaBuffer(List.of(ACTOR_ID.name())).toSeq(), "left")
            .withColumn(IN_CATALOG.name(), ofCatalog)
            .withColumn(NAME.name(), coalesce(col(KNOWN_NAME), col(OPEN_NAME)))
            .withColumn(TYPE.name(), coalesce(col(KNOWN_TYPE), TYPE.col()))
            .withColumn(COUNTRY.name(), coalesce(COUNTRY.col(), countryInName(catalog))));
  }

  /** The country that the name of an organization tells, if the catalog lacks the organization. */
  private static Column countryInName(Catalog catalog) {
    NamedCountry named = new NamedCountry(catalog);
    UserDefinedFunction country =
        udf((UDF1<String, String>) name -> named.of(name).orElse(null), DataTypes.StringType);
    Column organization = TYPE.col().equalTo(ActorType.ORGANIZATION.code());
    return when(not(IN_CATALOG.col()).and(organization), country.apply(NAME.col()));
  }

  private static Dataset<Row> summed(Dataset<Row> mentions, Dataset<Row> articles) {
    Column surface = Mentions.SURFACE.col();
    Column opened =
        when(Mentions.RESOLUTION.col().equalTo(Resolution.OPEN.name().toLowerCase(ROOT)), 1);
    Dataset<Row> strings =
        mentions
            .join(
                articles.select(Articles.ARTICLE_ID.col(), Articles.PUBLISHED_DATE.col()),
                Articles.ARTICLE_ID.name())
            .groupBy(ACTOR_ID.col(), surface)
            .agg(
                count(lit(1)).as(MENTIONS.name()),
                count(opened).as(OPENED),
                min(Articles.PUBLISHED_DATE.col()).as(FIRST_SEEN.name()),
                max(Articles.PUBLISHED_DATE.col()).as(LAST_SEEN.name()));
    Column commonest =
        slice(
            reverse(
                sort_array(
                    collect_list(
                        struct(
                            MENTIONS.col().as(SURFACE_MENTIONS.name()),
                            surface.as(SURFACE.name()))))),
            1,
            MOST_SURFACES);
    return strings
        .groupBy(ACTOR_ID.col())
        .agg(
            commonest.as(SURFACES.name()),
            max(struct(col(OPENED), surface)).getField(Mentions.SURFACE.name()).as(OPEN_NAME),
            sum(MENTIONS.col()).as(MENTIONS.name()),
            min(FIRST_SEEN.col()).as(FIRST_SEEN.name()),
            max(LAST_SEEN.col()).as(LAST_SEEN.name()));
  }

  private static Dataset<Row> majorityTypes(Dataset<Row> mentions) {
    return mentions
        .groupBy(ACTOR_ID.col(), TYPE.col())
        .agg(count(lit(1)).as(MENTIONS.name()))
        .groupBy(ACTOR_ID.col())
        .agg(max(struct(MENTIONS.col(), TYPE.col())).getField(TYPE.name()).as(TYPE.name()));
  }

  private static Dataset<Row> known(SparkSession spark, Catalog catalog) {
    List<Known> known =
        catalog.actors().stream()
            .map(
                actor ->
                    new Known(
                        actor.id(),
                        actor.name(),
                        actor.type().code(),
                        emptyAsNull(actor.country()),
                        emptyAsNull(actor.wikidataId())))
            .toList();
    return RecordWriter.of(Known.class).dataset(spark, known);
  }

  /** What the catalog says of an actor; the columns are named above. */
  private record Known(
      String actorId, String knownName, String knownType, String country, String wikidataId) {}

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
