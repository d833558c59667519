/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.Granularity;
import io.entente.pair.count.UnitArticles.PeriodArticles;
import io.entente.pair.measure.PValueCounts;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/** Rows of period_totals and actor_periods for a unit. */
final class PeriodRows {

  private PeriodRows() {}

  /** Rows of period_totals. */
  static Iterator<InternalRow> totals(UnitArticles unit, CountedPeriods counted) {
    List<InternalRow> rows = new ArrayList<>();
    PeriodPairs pairs = new PeriodPairs(unit);
    for (Granularity granularity : counted.granularities()) {
      for (PeriodArticles period : unit.periods(granularity)) {
        PeriodActors actors = new PeriodActors(unit, period);
        rows.add(
            row(
                period.period(),
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

  private static List<InternalRow> rowsOf(UnitArticles unit, PeriodArticles period) {
    PeriodActors actors = new PeriodActors(unit, period);
    List<InternalRow> rows = new ArrayList<>();
    for (int actor = 0; actor < unit.actors(); actor++) {
      if (actors.articles[actor] > 0) {
        rows.add(
            row(
                period.period(),
                unit.name(actor),
                (long) actors.articles[actor],
                (long) actors.stories[actor],
                (long) actors.sources[actor],
                actors.mentions[actor],
                (double) actors.stories[actor] / Math.max(1, actors.allStories),
                (long) actors.pairedStories[actor],
                actors.pairWeight[actor]));
      }
    }
    return rows;
  }

  private static InternalRow row(Period period, Object... values) {
    Object[] all = new Object[values.length + 3];
    all[0] = UTF8String.fromString(period.granularity().code());
    all[1] = period.start().getYear();
    all[2] = (int) period.start().toEpochDay();
    System.arraycopy(values, 0, all, 3, values.length);
    return new GenericInternalRow(all);
  }
}
