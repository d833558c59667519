/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import static java.util.stream.Collectors.groupingBy;

import io.entente.view.CorpusSize;
import io.entente.view.Countries;
import io.entente.view.CountryFigures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Countries with countries as the page reads them.
 *
 * @param places places of the actors
 * @param units periods of series
 */
record CountrySeries(Map<String, Integer> places, TimeLine units) {

  /** Two places in the list of countries. */
  private record Pair(int a, int b) {}

  /** The countries of a corpus with most stories, so many at most, and the pairs of them. */
  ReportData.Countries of(Countries countries, CorpusSize size, int most) {
    List<CountryFigures> top = countries.top(most);
    List<String> codes = top.stream().map(CountryFigures::country).toList();
    Map<String, List<Countries.Slice>> slices =
        countries.over(units.length(), codes).stream()
            .sorted(Comparator.comparing(Countries.Slice::periodStart))
            .collect(groupingBy(Countries.Slice::country));
    Map<String, Set<String>> standing = countries.standing(size.first(), size.last());
    return new ReportData.Countries(
        top.stream()
            .map(
                country ->
                    new ReportData.Country(
                        country.country(),
                        PlainText.of(country.name()),
                        slices.getOrDefault(country.country(), List.of()).stream()
                            .flatMap(this::point)
                            .toList(),
                        standing.getOrDefault(country.country(), Set.of()).stream()
                            .filter(places::containsKey)
                            .map(places::get)
                            .sorted()
                            .toList()))
            .toList(),
        pairs(countries.pairsOver(units.length(), codes), codes));
  }

  private List<ReportData.CountryPair> pairs(List<Countries.PairSlice> slices, List<String> codes) {
    Comparator<Pair> order = Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b);
    Map<Pair, List<Countries.PairSlice>> byPair =
        slices.stream()
            .sorted(Comparator.comparing(Countries.PairSlice::periodStart))
            .collect(
                groupingBy(
                    slice ->
                        new Pair(codes.indexOf(slice.countryA()), codes.indexOf(slice.countryB())),
                    () -> new TreeMap<>(order),
                    Collectors.toList()));
    List<ReportData.CountryPair> pairs = new ArrayList<>();
    byPair.forEach(
        (pair, of) ->
            pairs.add(
                new ReportData.CountryPair(
                    pair.a(), pair.b(), of.stream().flatMap(this::point).toList())));
    return pairs;
  }

  private Stream<Long> point(Countries.Slice slice) {
    return Stream.of(units.place(slice.periodStart()), slice.stories(), slice.pairedStories());
  }

  private Stream<Long> point(Countries.PairSlice slice) {
    return Stream.of(units.place(slice.periodStart()), slice.stories(), slice.sentences());
  }
}
