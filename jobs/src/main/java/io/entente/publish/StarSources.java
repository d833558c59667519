/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.TaggedStories;
import io.entente.corpus.Articles;
import io.entente.pair.ActorPeriods;
import io.entente.pair.ActorTerms;
import io.entente.pair.CountryPairPeriods;
import io.entente.pair.CountryPeriods;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PairSourcePeriods;
import io.entente.pair.PairTerms;
import io.entente.pair.PeriodTotals;
import io.entente.table.Identity;
import io.entente.table.TableDefinition;
import io.entente.table.TableState;
import io.entente.trend.ActorTrends;
import io.entente.trend.PairTrends;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which tables of a lake each table of the star schema is made of. */
final class StarSources {

  static final TableDefinition<?> TOTALS = PeriodTotals.TABLE;
  static final TableDefinition<?> ACTOR_PERIODS = ActorPeriods.TABLE;
  static final TableDefinition<?> PAIR_PERIODS = PairPeriods.TABLE;
  static final TableDefinition<?> COUNTRY_PERIODS = CountryPeriods.TABLE;
  static final TableDefinition<?> COUNTRY_PAIR_PERIODS = CountryPairPeriods.TABLE;
  static final TableDefinition<?> ACTOR_TRENDS = ActorTrends.TABLE;
  static final TableDefinition<?> PAIR_TRENDS = PairTrends.TABLE;
  static final TableDefinition<?> PAIR_TERMS = PairTerms.TABLE;
  static final TableDefinition<?> ACTOR_TERMS = ActorTerms.TABLE;
  static final TableDefinition<?> PAIR_PUBLISHERS = PairSourcePeriods.TABLE;

  private static final List<TableDefinition<?>> OF_DATES = List.of(Articles.TABLE, TOTALS);
  private static final List<TableDefinition<?>> OF_ACTORS =
      List.of(Actors.TABLE, ActorMerges.TABLE, PairMentions.TABLE, ACTOR_PERIODS);
  private static final List<TableDefinition<?>> OF_STORIES =
      List.of(
          Articles.TABLE,
          TaggedStories.TABLE,
          Mentions.TABLE,
          Actors.TABLE,
          ActorMerges.TABLE,
          PairMentions.TABLE,
          // They change with the filter by which is counted, which decides what counts here too.
          TOTALS,
          ACTOR_PERIODS,
          PAIR_PERIODS);

  /** All of them. */
  static final List<TableDefinition<?>> ALL =
      Stream.concat(
              OF_STORIES.stream(),
              Stream.of(
                  COUNTRY_PERIODS,
                  COUNTRY_PAIR_PERIODS,
                  ACTOR_TRENDS,
                  PAIR_TRENDS,
                  PAIR_TERMS,
                  ACTOR_TERMS,
                  PAIR_PUBLISHERS))
          .toList();

  private StarSources() {}

  /** The tables of which that one is made. */
  static List<TableDefinition<?>> of(StarTable table) {
    String name = table.name();
    if (table.equals(StarSchema.DIM_DATE)) {
      return OF_DATES;
    }
    if (name.startsWith(StarSchema.DIM_ACTOR.name())) {
      return OF_ACTORS;
    }
    return ofPeriods(name);
  }

  private static List<TableDefinition<?>> ofPeriods(String name) {
    if (name.startsWith("agg_period")) {
      return List.of(TOTALS);
    }
    if (name.startsWith("agg_actor")) {
      return List.of(ACTOR_PERIODS);
    }
    if (name.startsWith("agg_pair")) {
      return List.of(PAIR_PERIODS);
    }
    if (name.startsWith("agg_country_pair")) {
      return List.of(COUNTRY_PAIR_PERIODS);
    }
    if (name.startsWith("agg_country")) {
      return List.of(COUNTRY_PERIODS);
    }
    if (name.startsWith("term_pair")) {
      return List.of(PAIR_TERMS);
    }
    if (name.startsWith("term_actor")) {
      return List.of(ACTOR_TERMS);
    }
    if (name.startsWith("publisher_pair")) {
      return List.of(PAIR_PUBLISHERS);
    }
    if (name.startsWith("trend_actor")) {
      return List.of(ACTOR_TRENDS);
    }
    return name.startsWith("trend_pair") ? List.of(PAIR_TRENDS) : OF_STORIES;
  }

  /**
   * A hash of everything that decides a table's rows: equal hashes, equal rows.
   *
   * @param states what the ledger says of each table of the lake
   */
  static String fingerprint(
      StarTable table, Function<TableDefinition<?>, TableState> states, StoryTexts texts) {
    Identity identity = new Identity();
    if (table.equals(StarSchema.DIM_STORY)) {
      identity.part("texts", texts.toString());
    }
    for (TableDefinition<?> source : of(table)) {
      TableState state = states.apply(source);
      identity.part(source.name(), state.fingerprint()).part("rows", state.rows());
    }
    return identity.hash();
  }
}
