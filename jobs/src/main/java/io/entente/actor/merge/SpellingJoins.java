/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.catalog.Catalog;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds actors that are one under two spellings over the whole corpus: brings the actors of one
 * levelled name together, with how often and where each stands, and lets {@link JoinRule} decide.
 */
public final class SpellingJoins {

  private static final String[] ACTOR = {Actors.ACTOR_ID.name()};
  private static final String[] KEY = {Spellings.KEY.toString()};
  private static final String BEARERS = "bearers";
  private static final String TOGETHER = "together";

  private SpellingJoins() {}

  /**
   * Rows of table actor_merges that the rule gives.
   *
   * @param mentions rows of table mentions
   * @param actors rows of table actors, which are the actors of these mentions
   */
  public static Dataset<Row> find(Catalog catalog, Dataset<Row> mentions, Dataset<Row> actors) {
    Dataset<Row> bearers = Spellings.shared(catalog, actors);
    Scenes scenes = new Scenes(bearers, mentions, actors);
    Dataset<Row> together =
        scenes
            .together()
            .groupBy(Spellings.KEY)
            .agg(collect_list(struct(Scenes.ONE, Scenes.OTHER, Scenes.ARTICLES)).as(TOGETHER));
    Column bearer =
        struct(
            Actors.ACTOR_ID.col(),
            Actors.NAME.col(),
            Spellings.MENTIONS,
            Scenes.ARTICLES,
            Spellings.PRIOR,
            Spellings.COUNTRY,
            Scenes.WITH_COUNTRY,
            Scenes.WITH_TEAM);
    FlatMapFunction<Row, Row> decide =
        row -> decide(row).stream().map(ActorMerges.TABLE::toRow).iterator();
    return bearers
        .join(scenes.counts(), ACTOR, "left")
        .na()
        .fill(0L)
        .groupBy(Spellings.KEY)
        .agg(collect_list(bearer).as(BEARERS))
        .join(together, KEY, "left")
        .select(Spellings.KEY, col(BEARERS), col(TOGETHER))
        .flatMap(decide, ActorMerges.TABLE.encoder());
  }

  private static List<ActorMerge> decide(Row row) {
    List<Bearer> bearers = row.<Row>getList(1).stream().map(SpellingJoins::bearer).toList();
    List<Together> together =
        row.isNullAt(2)
            ? List.of()
            : row.<Row>getList(2).stream()
                .map(r -> new Together(r.getString(0), r.getString(1), r.getLong(2)))
                .toList();
    return Spellings.isPersons(row.getString(0))
        ? JoinRule.persons(bearers, together)
        : JoinRule.organizations(bearers);
  }

  private static Bearer bearer(Row row) {
    Optional<Bearer.Known> known =
        row.isNullAt(4)
            ? Optional.empty()
            : Optional.of(new Bearer.Known(row.getDouble(4), row.getString(5)));
    return new Bearer(
        row.getString(0),
        row.getString(1),
        row.getLong(2),
        row.getLong(3),
        known,
        row.getLong(6),
        row.getLong(7));
  }
}
