/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import io.entente.actor.Actors;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PairSourcePeriods;
import io.entente.pair.PeriodColumns;
import io.entente.pair.TermColumns;
import io.entente.table.TableColumn;
import java.util.List;

/** The tables of the star schema that say what pairs and actors are in the news for, and where. */
final class StarMeaning {

  /** The lengths of the periods that there are of them. */
  static final List<Granularity> LENGTHS = List.of(Granularity.MONTH, Granularity.YEAR);

  private StarMeaning() {}

  /** Terms of pairs: {@code term_pair_month}, {@code term_pair_year}. */
  static StarTable pairTerms(Granularity length) {
    TableColumn a = PairMentions.ACTOR_A;
    TableColumn b = PairMentions.ACTOR_B;
    return terms(
            StarSchema.byPeriod("term_pair_", "one term that marks a pair in one %s", length)
                .with(PeriodColumns.PERIOD_START, a, b)
                .key(a, b, PeriodColumns.PERIOD_START, TermColumns.RANK)
                .refersTo(StarSchema.DIM_ACTOR, a, b))
        .define();
  }

  /** Terms of actors: {@code term_actor_month}, {@code term_actor_year}. */
  static StarTable actorTerms(Granularity length) {
    TableColumn actor = Actors.ACTOR_ID;
    return terms(
            StarSchema.byPeriod("term_actor_", "one term that marks an actor in one %s", length)
                .with(PeriodColumns.PERIOD_START, actor)
                .key(actor, PeriodColumns.PERIOD_START, TermColumns.RANK)
                .refersTo(StarSchema.DIM_ACTOR, actor))
        .define();
  }

  private static StarTable.Builder terms(StarTable.Builder named) {
    return named
        .with(TermColumns.RANK, TermColumns.TERM)
        .notAdditive(
            TermColumns.Z_SCORE,
            TermColumns.OCCURRENCES,
            TermColumns.STORIES,
            TermColumns.WORDS,
            TermColumns.PERIOD_OCCURRENCES,
            TermColumns.PERIOD_WORDS)
        .with(TermColumns.TYPICAL_ARTICLE_ID)
        .refersTo(StarSchema.DIM_STORY, TermColumns.TYPICAL_ARTICLE_ID)
        .indexed(PeriodColumns.PERIOD_START, TermColumns.TERM);
  }

  /** Pairs by publisher: {@code publisher_pair_month}, {@code publisher_pair_year}. */
  static StarTable pairPublishers(Granularity length) {
    TableColumn a = PairMentions.ACTOR_A;
    TableColumn b = PairMentions.ACTOR_B;
    TableColumn publisher = StarColumns.PUBLISHER_ID;
    return StarSchema.byPeriod(
            "publisher_pair_", "one pair in what one publisher ran in one %s", length)
        .with(PeriodColumns.PERIOD_START, a, b, publisher)
        .withinOne(PairSourcePeriods.STORIES)
        .notAdditive(
            PairSourcePeriods.SOURCE_STORIES,
            PairSourcePeriods.SHARE,
            PairSourcePeriods.ALL_STORIES,
            PairSourcePeriods.ALL_SOURCE_STORIES,
            PairSourcePeriods.Z_SCORE)
        .key(a, b, PeriodColumns.PERIOD_START, publisher)
        .refersTo(StarSchema.DIM_ACTOR, a, b)
        .refersTo(StarSchema.DIM_PUBLISHER, publisher)
        .indexed(publisher, PeriodColumns.PERIOD_START)
        .define();
  }
}
