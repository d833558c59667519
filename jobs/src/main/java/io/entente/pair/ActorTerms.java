/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import io.entente.actor.Actors;
import io.entente.corpus.Articles;
import io.entente.table.TableDefinition;
import java.time.LocalDate;

/** Table {@code actor_terms}: what the sentences that name an actor are about. */
public final class ActorTerms {

  /** Definition of the table. */
  public static final TableDefinition<ActorTerm> TABLE =
      TableDefinition.named("actor_terms", ActorTerm.class)
          .grain(
              "one term that marks the sentences that name an actor, in one month or year; the"
                  + " headline of a story with such a sentence counts as one more")
          .columns(TermColumns.of(Actors.ACTOR_ID))
          .partitionedBy(PeriodColumns.GRANULARITY, PeriodColumns.YEAR)
          .sortedBy(PeriodColumns.PERIOD_START, Actors.ACTOR_ID, TermColumns.RANK)
          .key(
              PeriodColumns.GRANULARITY,
              PeriodColumns.PERIOD_START,
              Actors.ACTOR_ID,
              TermColumns.RANK)
          .refersTo(Articles.TABLE, TermColumns.TYPICAL_ARTICLE_ID)
          .mayReferTo(Actors.TABLE, Actors.ACTOR_ID)
          .define();

  private ActorTerms() {}

  /** A row of the table; the columns say what each component means. */
  public record ActorTerm(
      String granularity,
      int year,
      LocalDate periodStart,
      String actorId,
      int rank,
      String term,
      double zScore,
      long occurrences,
      long stories,
      long words,
      long periodOccurrences,
      long periodWords,
      String typicalArticleId) {}
}
