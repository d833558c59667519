/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.ActorPeriods;
import io.entente.pair.Granularity;
import io.entente.pair.PeriodTotals;
import io.entente.pair.count.UnitArticles.PeriodArticles;
import io.entente.pair.measure.PValueCounts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;

/** Rows of period_totals and actor_periods for a unit. */
final class PeriodRows {

  private PeriodRows() {}

  /** Rows of period_totals. */
  static Iterator<PeriodTotals.Total> totals(UnitArticles unit, CountedPeriods counted) {
    List<PeriodTotals.Total> rows = new ArrayList<>();
    PeriodPairs pairs = new PeriodPairs(unit);
    for (Granularity granularity : counted.granularities()) {
      for (PeriodArticles period : unit.periods(granularity)) {
        PeriodActors actors = new PeriodActors(unit, period);
        rows.add(
            new PeriodTotals.Total(
                granularity.code(),
                period.period().start().getYear(),
                period.period().start(),
                actors.allArticles,
                actors.allStories,
                actors.allSources,
                actors.allActors,
                actors.allPairedActors,
                distinctPairs(unit, pairs, period, counted),
                actors.allMentions,
                actors.allPairWeight,
                period.period().isWithin(counted.from(), counted.to())));
      }
    }
    return rows.iterator();
  }

  private static long distinctPairs(
      UnitArticles unit, PeriodPairs pairs, PeriodArticles period, CountedPeriods counted) {
    PValueCounts shared = counted.sharedPValues().get(period.period());
    if (shared != null) {
      return shared.count();
    }
    pairs.begin(period);
    long distinct = 0;
    for (int actor = 0; actor < unit.actors(); actor++) {
      distinct += pairs.count(actor);
    }
    return distinct;
  }

  /** Rows of actor_periods. */
  static Iterator<InternalRow> actors(UnitArticles unit, CountedPeriods counted) {
    return counted.granularities().stream()
        .flatMap(granularity -> unit.periods(granularity).stream())
        .flatMap(period -> rowsOf(unit, period).stream())
        .iterator();
  }

  private static List<InternalRow> rowsOf(UnitArticles unit, PeriodArticles articles) {
    PeriodActors actors = new PeriodActors(unit, articles);
    Period period = articles.period();
    ActorPeriods.Writer writer =
        new ActorPeriods.Writer(period.granularity(), period.start(), actors.allStories);
    List<InternalRow> rows = new ArrayList<>();
    for (int actor = 0; actor < unit.actors(); actor++) {
      if (actors.articles[actor] > 0) {
        rows.add(
            writer.row(
                unit.name(actor),
                new ActorPeriods.Counts(
                    actors.articles[actor],
                    actors.stories[actor],
                    actors.sources[actor],
                    actors.mentions[actor],
                    actors.pairedStories[actor],
                    actors.pairWeight[actor])));
      }
    }
    return rows;
  }
}
