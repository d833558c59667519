/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static io.entente.table.TableColumn.count;

import io.entente.actor.Actors;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.time.LocalDate;

/** Table {@code actor_periods}: how often each actor occurs. */
public final class ActorPeriods {

  /** Mentions. */
  public static final TableColumn MENTIONS = count("mentions", "Mentions in the stories", "64");

  /** Definition of the table. */
  public static final TableDefinition<ActorPeriod> TABLE =
      TableDefinition.named("actor_periods", ActorPeriod.class)
          .grain("one actor in one period in which it occurs")
          .columns(
              PeriodColumns.GRANULARITY,
              PeriodColumns.YEAR,
              PeriodColumns.PERIOD_START,
              Actors.ACTOR_ID,
              PeriodColumns.ARTICLES,
              PeriodColumns.STORIES,
              PeriodColumns.SOURCES,
              MENTIONS,
              PeriodColumns.SHARE,
              PeriodColumns.PAIRED_STORIES,
              PeriodColumns.PAIR_WEIGHT)
          .partitionedBy(PeriodColumns.GRANULARITY, PeriodColumns.YEAR)
          .sortedBy(PeriodColumns.PERIOD_START, Actors.ACTOR_ID)
          .define();

  private ActorPeriods() {}

  /** A row of the table; the columns say what each component means. */
  public record ActorPeriod(
      String granularity,
      int year,
      LocalDate periodStart,
      String actorId,
      long articles,
      long stories,
      long sources,
      long mentions,
      double share,
      long pairedStories,
      long pairWeight) {}
}
