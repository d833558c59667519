/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import io.entente.actor.Actors;
import io.entente.corpus.Articles;
import io.entente.table.TableDefinition;
import java.time.LocalDate;

/** Table {@code pair_terms}: what the sentences in which a pair meets are about. */
public final class PairTerms {

  /** Definition of the table. */
  public static final TableDefinition<PairTerm> TABLE =
      TableDefinition.named("pair_terms", PairTerm.class)
          .grain(
              "one term that marks the sentences in which a pair meets, in one month or year; the"
                  + " headline of a story with such a sentence counts as one more")
          .columns(TermColumns.of(PairMentions.ACTOR_A, PairMentions.ACTOR_B))
          .partitionedBy(PeriodColumns.GRANULARITY, PeriodColumns.YEAR)
          .sortedBy(
              PeriodColumns.PERIOD_START,
              PairMentions.ACTOR_A,
              PairMentions.ACTOR_B,
              TermColumns.RANK)
          .key(
              PeriodColumns.GRANULARITY,
              PeriodColumns.PERIOD_START,
              PairMentions.ACTOR_A,
              PairMentions.ACTOR_B,
              TermColumns.RANK)
          .refersTo(Articles.TABLE, TermColumns.TYPICAL_ARTICLE_ID)
          .mayReferTo(Actors.TABLE, PairMentions.ACTOR_A, PairMentions.ACTOR_B)
          .define();

  private PairTerms() {}

  /** A row of the table; the columns say what each component means. */
  public record PairTerm(
      String granularity,
      int year,
      LocalDate periodStart,
      String actorA,
      String actorB,
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
