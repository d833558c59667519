/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.catalog.Catalog;
import io.entente.table.RecordReader;
import io.entente.table.RecordWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

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
  private static final Column NAMED = col("named");
  private static final Column SEEN = col("seen");

  private static final RecordReader<Article> READ_ARTICLES = RecordReader.of(Article.class);
  private static final RecordReader<Bearers> READ_BEARERS = RecordReader.of(Bearers.class);
  private static final RecordWriter<Sighting> SIGHTINGS = RecordWriter.of(Sighting.class);

  private SpellingJoins() {}

  /** Whom an article names. */
  private record Article(List<Sighting.Named> named) {}

  /** A levelled name and who bears it. */
  private record Bearers(String key, List<Seen> seen) {}

  /** The sightings of an actor, alone or with another, and who the actor is. */
  private record Seen(
      String one,
      String other,
      long articles,
      long withCountry,
      long withTeam,
      String name,
      String type,
      long mentions) {

    boolean isOfOne() {
      return one.equals(other);
    }
  }

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
            Actors.MENTIONS.col());
    FlatMapFunction<Row, Row> decide =
        row ->
            decide(READ_BEARERS.fromRow(row), names.value()).stream()
                .map(ActorMerges.TABLE::toRow)
                .iterator();
    Column seen =
        struct(
            ONE,
            OTHER,
            ARTICLES,
            WITH_COUNTRY,
            WITH_TEAM,
            Actors.NAME.col(),
            Actors.TYPE.col(),
            Actors.MENTIONS.col());
    return sightings(mentions, names)
        .groupBy(KEY, ONE, OTHER)
        .agg(
            count(lit(1)).as(ARTICLES.toString()),
            count_if(WITH_COUNTRY).as(WITH_COUNTRY.toString()),
            count_if(WITH_TEAM).as(WITH_TEAM.toString()))
        .join(listed, ONE.toString())
        .groupBy(KEY)
        .agg(collect_list(seen).as(SEEN.toString()))
        .where(size(SEEN).gt(1))
        .flatMap(decide, ActorMerges.TABLE.encoder());
  }

  private static Dataset<Row> sightings(Dataset<Row> mentions, Broadcast<KnownNames> names) {
    FlatMapFunction<Row, Row> see =
        row ->
            Sighting.of(READ_ARTICLES.fromRow(row).named(), names.value()).stream()
                .map(SIGHTINGS::toRow)
                .iterator();
    return mentions
        .where(Mentions.ACTOR_ID.col().isNotNull())
        .groupBy(Mentions.ARTICLE_ID.col())
        .agg(collect_set(struct(Mentions.ACTOR_ID.col(), Mentions.TYPE.col())).as(NAMED.toString()))
        .flatMap(see, SIGHTINGS.encoder());
  }

  private static List<ActorMerge> decide(Bearers ofName, KnownNames names) {
    Map<String, Bearer> bearers =
        ofName.seen().stream()
            .filter(Seen::isOfOne)
            .filter(seen -> KnownNames.fits(ofName.key(), seen.one(), seen.type()))
            .map(seen -> bearer(seen, names))
            .collect(Collectors.toMap(Bearer::actorId, Function.identity()));
    List<Together> together =
        ofName.seen().stream()
            .filter(seen -> !seen.isOfOne())
            .filter(seen -> bearers.containsKey(seen.one()) && bearers.containsKey(seen.other()))
            .map(seen -> new Together(seen.one(), seen.other(), seen.articles()))
            .toList();
    List<Bearer> all = List.copyOf(bearers.values());
    return KnownNames.isPersons(ofName.key())
        ? JoinRule.persons(all, together)
        : JoinRule.organizations(all);
  }

  private static Bearer bearer(Seen seen, KnownNames names) {
    return new Bearer(
        seen.one(),
        seen.name(),
        seen.mentions(),
        seen.articles(),
        names.known(seen.one()),
        seen.withCountry(),
        seen.withTeam());
  }
}
