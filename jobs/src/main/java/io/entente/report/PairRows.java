/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import static java.util.stream.Collectors.groupingBy;

import io.entente.view.ChosenPairs;
import io.entente.view.PairFigures;
import io.entente.view.PairIds;
import io.entente.view.Why;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Pairs as the page reads them.
 *
 * @param places places of the actors
 * @param units periods of series
 * @param tested periods of tests
 */
record PairRows(Map<String, Integer> places, TimeLine units, TimeLine tested) {

  List<ReportData.Pair> of(
      List<PairFigures> figures,
      List<ChosenPairs.PairSlice> series,
      List<ChosenPairs.PairSlice> tests,
      Map<PairIds, List<Integer>> evidence,
      Map<PairIds, Why> reasons) {
    Map<PairIds, List<ChosenPairs.PairSlice>> ofSeries = byPair(series);
    Map<PairIds, List<ChosenPairs.PairSlice>> ofTests = byPair(tests);
    return figures.stream()
        .map(
            pair -> {
              PairIds ids = pair.ids();
              return new ReportData.Pair(
                  places.get(pair.actorA()),
                  places.get(pair.actorB()),
                  ReportData.Figures.of(pair),
                  inOrder(ofSeries, ids).flatMap(this::point).toList(),
                  inOrder(ofTests, ids).flatMap(this::test).toList(),
                  evidence.getOrDefault(ids, List.of()),
                  ReportData.About.of(reasons.get(ids)));
            })
        .toList();
  }

  private static Map<PairIds, List<ChosenPairs.PairSlice>> byPair(
      List<ChosenPairs.PairSlice> slices) {
    return slices.stream()
        .collect(groupingBy(slice -> new PairIds(slice.actorA(), slice.actorB())));
  }

  private static Stream<ChosenPairs.PairSlice> inOrder(
      Map<PairIds, List<ChosenPairs.PairSlice>> slices, PairIds ids) {
    return slices.getOrDefault(ids, List.of()).stream()
        .sorted(Comparator.comparing(ChosenPairs.PairSlice::periodStart));
  }

  private Stream<Long> point(ChosenPairs.PairSlice slice) {
    return Stream.of(units.place(slice.periodStart()), slice.stories(), slice.sentences());
  }

  private Stream<Double> test(ChosenPairs.PairSlice slice) {
    return Stream.of(
        (double) tested.place(slice.periodStart()),
        Rounded.of(slice.qValue()),
        slice.inBackbone() ? 1.0 : 0.0);
  }
}
