/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.ActorPeriods;
import io.entente.pair.CountryPeriods;
import io.entente.pair.Granularity;
import io.entente.pair.PeriodTotals;
import io.entente.pair.count.UnitArticles.PeriodArticles;
import io.entente.pair.count.UnitPlan.Share;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;

/** Rows of period_totals, and of actor_periods or country_periods, for a unit. */
final class PeriodRows {

  private PeriodRows() {}

  /** Rows of period_totals. */
  static Iterator<PeriodTotals.Total> totals(UnitArticles unit, CountedPeriods counted) {
    List<PeriodTotals.Total> rows = new ArrayList<>();
    PeriodPairs pairs = new PeriodPairs(unit);
    for (Granularity granularity : counted.granularities()) {
      for (PeriodArticles period : unit.periods(granularity)) {
        PeriodSums sums = new PeriodActors(unit, period).sums();
        rows.add(total(period.period(), sums, distinctPairs(unit, pairs, period), counted));
      }
    }
    return rows.iterator();
  }

  /** Rows of period_totals for a unit that several tasks count: the first of them gives all. */
  static Iterator<PeriodTotals.Total> totals(Share share, CountedPeriods counted) {
    return counted.shared().entrySet().stream()
        .filter(of -> share.index() == 0 && of.getKey().unit().equals(share.unit()))
        .map(of -> total(of.getKey(), of.getValue(), counted))
        .iterator();
  }

  private static PeriodTotals.Total total(
      Period period, SharedPeriod shared, CountedPeriods counted) {
    return total(period, shared.sums(), shared.pValues().count(), counted);
  }

  private static PeriodTotals.Total total(
      Period period, PeriodSums sums, long pairs, CountedPeriods counted) {
    return new PeriodTotals.Total(
        period.granularity().code(),
        period.start().getYear(),
        period.start(),
        sums.articles(),
        sums.stories(),
        sums.sources(),
        sums.actors(),
        sums.pairedActors(),
        pairs,
        sums.mentions(),
        sums.pairWeight(),
        period.isWithin(counted.from(), counted.to()));
  }

  private static long distinctPairs(UnitArticles unit, PeriodPairs pairs, PeriodArticles period) {
    pairs.begin(period);
    long distinct = 0;
    for (int actor = 0; actor < unit.actors(); actor++) {
      distinct += pairs.count(actor);
    }
    return distinct;
  }

  /** Rows of actor_periods, or of country_periods for a unit that counts countries. */
  static Iterator<InternalRow> actors(UnitArticles unit, CountedPeriods counted) {
    return counted.granularities().stream()
        .flatMap(granularity -> unit.periods(granularity).stream())
        .flatMap(period -> rowsOf(unit, period, counted).stream())
        .iterator();
  }

  private static List<InternalRow> rowsOf(
      UnitArticles unit, PeriodArticles articles, CountedPeriods counted) {
    PeriodActors actors = new PeriodActors(unit, articles);
    Period period = articles.period();
    long stories = actors.sums(period, counted).stories();
    ActorPeriods.Writer writer =
        period.subject() == Subject.COUNTRIES
            ? CountryPeriods.writer(period.granularity(), period.start(), stories)
            : new ActorPeriods.Writer(period.granularity(), period.start(), stories);
    List<InternalRow> rows = new ArrayList<>();
    for (int actor = 0; actor < unit.ownActors(); actor++) {
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
