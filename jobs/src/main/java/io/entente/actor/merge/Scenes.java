/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.apache.spark.sql.functions.array_contains;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.catalog.ActorType;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Where the bearers of shared names stand, and with whom. */
final class Scenes {

  static final Column ARTICLES = col("articles");
  static final Column WITH_COUNTRY = col("with_country");
  static final Column WITH_TEAM = col("with_team");
  static final Column ONE = col("one");
  static final Column OTHER = col("other");

  private static final Column ARTICLE = Mentions.ARTICLE_ID.col();
  private static final Column COUNTRIES = col("countries");
  private static final Column HAS_TEAM = col("has_team");
  private static final Column OF_NAME = col("country_of_name");

  private final Dataset<Row> bearers;
  private final Dataset<Row> places;
  private final Dataset<Row> placed;
  private final Dataset<Row> actors;

  /**
   * The scenes of these bearers.
   *
   * @param bearers what {@link Spellings#shared} gave
   * @param mentions rows of table mentions
   * @param actors rows of table actors
   */
  Scenes(Dataset<Row> bearers, Dataset<Row> mentions, Dataset<Row> actors) {
    this.bearers = bearers;
    this.actors = actors;
    this.places =
        mentions
            .where(Mentions.ACTOR_ID.col().isNotNull())
            .select(ARTICLE, Mentions.ACTOR_ID.col())
            .distinct();
    this.placed =
        places.join(bearers.select(Spellings.KEY, Actors.ACTOR_ID.col()), Actors.ACTOR_ID.name());
  }

  /** Two bearers of one name, and how many articles name both. */
  Dataset<Row> together() {
    return placed
        .groupBy(Spellings.KEY, ARTICLE)
        .agg(collect_set(Actors.ACTOR_ID.col()).as("present"))
        .where(size(col("present")).gt(1))
        .withColumn(ONE.toString(), explode(col("present")))
        .withColumn(OTHER.toString(), explode(col("present")))
        .where(ONE.lt(OTHER))
        .groupBy(Spellings.KEY, ONE, OTHER)
        .agg(count(lit(1)).as(ARTICLES.toString()));
  }

  /**
   * Of each bearer the articles that name it; of one that shares its name with a person of the
   * catalog how many of them name that person's country, and a team.
   */
  Dataset<Row> counts() {
    Dataset<Row> countries =
        bearers
            .where(Spellings.PRIOR.isNotNull())
            .select(Spellings.KEY, Spellings.COUNTRY.as(OF_NAME.toString()));
    String[] key = {Spellings.KEY.toString()};
    Dataset<Row> perArticle =
        placed
            .select(Spellings.KEY, Actors.ACTOR_ID.col(), ARTICLE)
            .join(countries, key, "left")
            .groupBy(Actors.ACTOR_ID.col(), ARTICLE)
            .agg(max(OF_NAME).as(OF_NAME.toString()))
            .join(surroundings(countries), new String[] {Mentions.ARTICLE_ID.name()}, "left");
    return perArticle
        .groupBy(Actors.ACTOR_ID.col())
        .agg(
            count(lit(1)).as(ARTICLES.toString()),
            counted(array_contains(COUNTRIES, OF_NAME)).as(WITH_COUNTRY.toString()),
            counted(HAS_TEAM).as(WITH_TEAM.toString()));
  }

  /** Countries and teams of the articles that name an open bearer of such a name. */
  private Dataset<Row> surroundings(Dataset<Row> countries) {
    Dataset<Row> articles =
        placed
            .where(Actors.ACTOR_ID.col().startsWith(Bearer.OPEN))
            .join(
                countries.select(Spellings.KEY),
                new String[] {Spellings.KEY.toString()},
                "left_semi")
            .select(ARTICLE)
            .distinct();
    Column team = Actors.TYPE.col().equalTo(ActorType.TEAM.code());
    return places
        .join(articles, new String[] {Mentions.ARTICLE_ID.name()}, "left_semi")
        .join(
            actors.select(Actors.ACTOR_ID.col(), Actors.TYPE.col(), Actors.COUNTRY.col()),
            Actors.ACTOR_ID.name())
        .groupBy(ARTICLE)
        .agg(
            collect_set(Actors.COUNTRY.col()).as(COUNTRIES.toString()),
            max(team).as(HAS_TEAM.toString()));
  }

  private static Column counted(Column condition) {
    return sum(when(coalesce(condition, lit(false)), 1L).otherwise(0L));
  }
}
