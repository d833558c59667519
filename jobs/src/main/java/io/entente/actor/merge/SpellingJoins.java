/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.catalog.Catalog;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Finds actors that are one under two spellings over the whole corpus. Each article says, in one
 * pass, which levelled names it holds and whom it names by them; added up over the articles this
 * gives the bearers of each levelled name and how often two of them stand side by side, and {@link
 * JoinRule} decides. Only names travel, never mentions joined with mentions.
 */
public final class SpellingJoins {

  private static final Column KEY = col("key");
  private static final Column ONE = col("one");
  private static final Column OTHER = col("other");
  private static final Column WITH_COUNTRY = col("with_country");
  private static final Column WITH_TEAM = col("with_team");
  private static final Column ARTICLES = col("articles");
  private static final Column MENTIONS = col("mentions");

  private static final StructType SIGHTING =
      new StructType()
          .add(KEY.toString(), DataTypes.StringType, false)
          .add(ONE.toString(), DataTypes.StringType, false)
          .add(OTHER.toString(), DataTypes.StringType, false)
          .add(WITH_COUNTRY.toString(), DataTypes.LongType, false)
          .add(WITH_TEAM.toString(), DataTypes.LongType, false);

  private SpellingJoins() {}

  /**
   * Rows of table actor_merges that the rule gives.
   *
   * @param mentions rows of table mentions
   * @param actors rows of table actors, which are the actors of these mentions
   */
  public static Dataset<Row> find(
      JavaSparkContext spark, Catalog catalog, Dataset<Row> mentions, Dataset<Row> actors) {
    Broadcast<KnownNames> names = spark.broadcast(new KnownNames(catalog));
    Dataset<Row> listed =
        actors.select(
            Actors.ACTOR_ID.col().as(ONE.toString()),
            Actors.NAME.col(),
            Actors.TYPE.col(),
            MENTIONS);
    FlatMapFunction<Row, Row> decide =
        row ->
            decide(row.getString(0), row.getList(1), names.value()).stream()
                .map(ActorMerges.TABLE::toRow)
                .iterator();
    return sightings(mentions, names)
        .groupBy(KEY, ONE, OTHER)
        .agg(
            count(lit(1)).as(ARTICLES.toString()),
            sum(WITH_COUNTRY).as(WITH_COUNTRY.toString()),
            sum(WITH_TEAM).as(WITH_TEAM.toString()))
        .join(listed, ONE.toString())
        .groupBy(KEY)
        .agg(
            collect_list(
                    struct(
                        ONE,
                        OTHER,
                        ARTICLES,
                        WITH_COUNTRY,
                        WITH_TEAM,
                        Actors.NAME.col(),
                        Actors.TYPE.col(),
                        MENTIONS))
                .as("seen"))
        .where(size(col("seen")).gt(1))
        .flatMap(decide, ActorMerges.TABLE.encoder());
  }

  private static Dataset<Row> sightings(Dataset<Row> mentions, Broadcast<KnownNames> names) {
    FlatMapFunction<Row, Row> see =
        row -> {
          List<Sighting.Named> article =
              row.<Row>getList(1).stream()
                  .map(actor -> new Sighting.Named(actor.getString(0), actor.getString(1)))
                  .toList();
          return Sighting.of(article, names.value()).stream().map(SpellingJoins::row).iterator();
        };
    return mentions
        .where(Mentions.ACTOR_ID.col().isNotNull())
        .groupBy(Mentions.ARTICLE_ID.col())
        .agg(collect_set(struct(Mentions.ACTOR_ID.col(), Mentions.TYPE.col())).as("named"))
        .flatMap(see, Encoders.row(SIGHTING));
  }

  private static Row row(Sighting sighting) {
    return RowFactory.create(
        sighting.key(),
        sighting.one(),
        sighting.other(),
        sighting.withCountry() ? 1L : 0L,
        sighting.withTeam() ? 1L : 0L);
  }

  private static List<ActorMerge> decide(String key, List<Row> seen, KnownNames names) {
    Map<String, Bearer> bearers =
        seen.stream()
            .filter(row -> row.getString(0).equals(row.getString(1)))
            .filter(row -> KnownNames.fits(key, row.getString(0), row.getString(6)))
            .map(row -> bearer(row, names))
            .collect(Collectors.toMap(Bearer::actorId, Function.identity()));
    List<Together> together =
        seen.stream()
            .map(row -> new Together(row.getString(0), row.getString(1), row.getLong(2)))
            .filter(two -> !two.one().equals(two.other()))
            .filter(two -> bearers.containsKey(two.one()) && bearers.containsKey(two.other()))
            .toList();
    List<Bearer> all = List.copyOf(bearers.values());
    return KnownNames.isPersons(key)
        ? JoinRule.persons(all, together)
        : JoinRule.organizations(all);
  }

  private static Bearer bearer(Row row, KnownNames names) {
    return new Bearer(
        row.getString(0),
        row.getString(5),
        row.getLong(7),
        row.getLong(2),
        names.known(row.getString(0)),
        row.getLong(3),
        row.getLong(4));
  }
}
