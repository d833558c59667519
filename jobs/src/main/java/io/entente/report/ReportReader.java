/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.entente.pair.Granularity;
import io.entente.pair.PeriodTotals;
import io.entente.view.ChosenPairs;
import io.entente.view.CorpusSize;
import io.entente.view.LakeView;
import io.entente.view.PairFigures;
import io.entente.view.PairIds;
import io.entente.view.Publisher;
import io.entente.view.Rising;
import io.entente.view.RisingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks a view for what a report holds: one query for all pairs, never one for each. */
final class ReportReader {

  /** Beyond so many periods a chart shows no more than with longer ones. */
  private static final int MOST_UNITS = 400;

  private static final int MOST_TESTED = 36;

  private final LakeView lake;
  private final ReportLimits limits;

  ReportReader(LakeView lake, ReportLimits limits) {
    this.lake = lake;
    this.limits = limits;
  }

  /** Series of pairs and actors, in units that are short enough to tell and few enough to hold. */
  private record Series(
      TimeLine units, List<ChosenPairs.PairSlice> pairs, List<ChosenPairs.ActorSlice> actors) {}

  ReportData read(String version, String filter) {
    CorpusSize size = lake.size();
    List<RisingPeriod> weeks = rising(Granularity.WEEK, size);
    List<RisingPeriod> months = rising(Granularity.MONTH, size);
    ChosenPairs chosen = lake.chosen(selected(weeks, months));
    List<PairFigures> figures = chosen.figures();
    List<PairIds> pairs = figures.stream().map(PairFigures::ids).toList();
    Series series = series(chosen, size);
    List<ReportData.Actor> actors =
        new ActorRows(chosen, series.units()).of(figures, series.actors());
    Map<String, Integer> places = new HashMap<>();
    actors.forEach(actor -> places.put(actor.id(), places.size()));
    SentencePool pool = new SentencePool(places, limits.characters());
    Map<PairIds, List<Integer>> evidence =
        pool.take(pairs, chosen.sentences(limits.sentences(), spread(size)));
    TimeLine tested = tested(size);
    List<ReportData.Publisher> publishers = publishers(chosen, places);
    return new ReportData(
        version,
        filter,
        corpus(size),
        QualitySummary.of(lake),
        time(series.units(), tested),
        actors,
        new PairRows(places, series.units(), tested)
            .of(
                figures,
                series.pairs(),
                chosen.over(tested.length(), Integer.MAX_VALUE),
                evidence,
                lake.why(pairs)),
        pool.articles(),
        pool.sentences(),
        new ReportData.RisingIn(rose(weeks, Granularity.WEEK), rose(months, Granularity.MONTH)),
        new CountrySeries(places, series.units()).of(lake.countries(), size, limits.countries()),
        publishers.stream().limit(limits.publishers()).toList(),
        new ReportData.Cut(limits, pool.cut(), publishers.size() > limits.publishers()));
  }

  private List<RisingPeriod> rising(Granularity length, CorpusSize size) {
    List<LocalDate> starts = TimeLine.of(length, size.first(), size.last()).starts();
    LocalDate from = starts.get(Math.max(0, starts.size() - limits.periods()));
    return lake.rising(length, from, limits.rising(), limits.choice());
  }

  /** First what rose, the latest first, in a third of the room; then the most frequent. */
  private List<PairIds> selected(List<RisingPeriod> weeks, List<RisingPeriod> months) {
    List<PairIds> rose =
        Stream.concat(weeks.stream(), months.stream())
            .sorted(Comparator.comparing(RisingPeriod::periodStart).reversed())
            .flatMap(period -> period.rising().pairs().stream())
            .map(Rising.RisingPair::ids)
            .toList();
    List<PairIds> frequent =
        lake.topPairs(4 * limits.pairs(), limits.choice()).stream().map(PairFigures::ids).toList();
    return new Selection(limits.actors(), limits.pairs())
        .with(frequent, limits.actors() / 3, limits.pairs() / 3)
        .with(rose, 2 * limits.actors() / 3, 2 * limits.pairs() / 3)
        .with(frequent)
        .pairs();
  }

  private Series series(ChosenPairs chosen, CorpusSize size) {
    Series series = null;
    for (Granularity length : Granularity.values()) {
      TimeLine units = TimeLine.of(length, size.first(), size.last());
      if (units.size() <= MOST_UNITS || length == Granularity.YEAR) {
        List<ChosenPairs.PairSlice> pairs = chosen.over(length, limits.points() + 1);
        series = new Series(units, pairs, List.of());
        if (pairs.size() <= limits.points()) {
          break;
        }
      }
    }
    return new Series(
        series.units(),
        series.pairs(),
        chosen.actorsOver(series.units().length(), Integer.MAX_VALUE));
  }

  /** Over what sentences are spread, so that those of any time that is chosen are likely there. */
  private static Granularity spread(CorpusSize size) {
    int months = TimeLine.of(Granularity.MONTH, size.first(), size.last()).size();
    return months <= 3
        ? Granularity.WEEK
        : months <= MOST_TESTED ? Granularity.MONTH : Granularity.YEAR;
  }

  private TimeLine tested(CorpusSize size) {
    TimeLine months = TimeLine.of(Granularity.MONTH, size.first(), size.last());
    return months.size() <= MOST_TESTED
        ? months
        : TimeLine.of(Granularity.YEAR, size.first(), size.last());
  }

  private ReportData.Corpus corpus(CorpusSize size) {
    return new ReportData.Corpus(
        size.first().toString(),
        size.last().toString(),
        size.articles(),
        size.stories(),
        size.actors(),
        size.pairs(),
        lake.rejectCounts().stream()
            .map(reject -> new ReportData.Reject(reject.reason(), reject.records()))
            .toList());
  }

  private ReportData.Time time(TimeLine units, TimeLine tested) {
    Map<LocalDate, PeriodTotals.Total> totals = totals(units.length());
    List<Long> stories = new ArrayList<>();
    List<Long> articles = new ArrayList<>();
    for (LocalDate start : units.starts()) {
      PeriodTotals.Total total = totals.get(start);
      stories.add(total == null ? 0 : total.stories());
      articles.add(total == null ? 0 : total.articles());
    }
    return new ReportData.Time(
        units.length().code(),
        units.days(),
        stories,
        articles,
        tested.length().code(),
        tested.days());
  }

  private Map<LocalDate, PeriodTotals.Total> totals(Granularity length) {
    return lake.periods().all().stream()
        .filter(total -> total.granularity().equals(length.code()))
        .collect(toMap(PeriodTotals.Total::periodStart, total -> total));
  }

  private List<ReportData.RisingPeriod> rose(List<RisingPeriod> periods, Granularity length) {
    Map<LocalDate, PeriodTotals.Total> totals = totals(length);
    return periods.stream()
        .map(
            period -> {
              PeriodTotals.Total total = totals.get(period.periodStart());
              return new ReportData.RisingPeriod(
                  period.periodStart().toString(),
                  total.complete(),
                  total.stories(),
                  period.rising().actors().stream().map(ReportData.RisingRow::of).toList(),
                  period.rising().pairs().stream().map(ReportData.RisingRow::of).toList());
            })
        .toList();
  }

  private List<ReportData.Publisher> publishers(ChosenPairs chosen, Map<String, Integer> places) {
    List<Publisher> publishers = lake.publishers(limits.publishers() + 1);
    Map<String, List<ChosenPairs.Naming>> namings =
        chosen
            .namings(
                publishers.stream().map(Publisher::source).filter(name -> name != null).toList())
            .stream()
            .collect(groupingBy(ChosenPairs.Naming::source));
    return publishers.stream()
        .map(
            publisher ->
                new ReportData.Publisher(
                    publisher.source() == null ? null : PlainText.of(publisher.source()),
                    publisher.articles(),
                    publisher.stories(),
                    publisher.first().toString(),
                    publisher.last().toString(),
                    namings.getOrDefault(publisher.source(), List.of()).stream()
                        .flatMap(
                            naming ->
                                Stream.of((long) places.get(naming.actorId()), naming.articles()))
                        .collect(Collectors.toList())))
        .toList();
  }
}
