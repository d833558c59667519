/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.entente.actor.Actors;
import io.entente.view.ChosenPairs;
import io.entente.view.PairFigures;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The actors of chosen pairs as the page reads them.
 *
 * @param units periods of series
 */
record ActorRows(ChosenPairs chosen, TimeLine units) {

  private static final int MOST_NAMES = 8;
  private static final int MOST_OFFICES = 12;

  List<ReportData.Actor> of(List<PairFigures> figures, List<ChosenPairs.ActorSlice> series) {
    Map<String, Actors.Seen> seen =
        chosen.actors().stream().collect(toMap(Actors.Seen::actorId, actor -> actor));
    Map<String, List<ChosenPairs.ActorSlice>> slices =
        series.stream().collect(groupingBy(ChosenPairs.ActorSlice::actorId));
    Map<String, List<ChosenPairs.Office>> offices =
        chosen.offices().stream().collect(groupingBy(ChosenPairs.Office::actorId));
    return figures.stream()
        .flatMap(pair -> Stream.of(pair.actorA(), pair.actorB()))
        .distinct()
        .map(
            id ->
                actor(
                    id,
                    seen.get(id),
                    offices.getOrDefault(id, List.of()),
                    line(slices.getOrDefault(id, List.of()))))
        .sorted(
            Comparator.comparingLong(ActorRows::stories)
                .reversed()
                .thenComparing(ReportData.Actor::id))
        .toList();
  }

  private static long stories(ReportData.Actor actor) {
    long stories = 0;
    for (int i = 1; i < actor.series().size(); i += 3) {
      stories += actor.series().get(i);
    }
    return stories;
  }

  private List<Long> line(List<ChosenPairs.ActorSlice> slices) {
    return slices.stream()
        .sorted(Comparator.comparing(ChosenPairs.ActorSlice::periodStart))
        .flatMap(
            slice ->
                Stream.of(units.place(slice.periodStart()), slice.stories(), slice.pairedStories()))
        .toList();
  }

  private static ReportData.Actor actor(
      String id, Actors.Seen seen, List<ChosenPairs.Office> offices, List<Long> series) {
    List<ReportData.Office> held =
        offices.stream()
            .sorted(Comparator.comparingLong(ChosenPairs.Office::mentions).reversed())
            .limit(MOST_OFFICES)
            .map(
                office ->
                    new ReportData.Office(
                        PlainText.of(office.role()),
                        office.firstMonth(),
                        office.lastMonth(),
                        office.mentions()))
            .toList();
    if (seen == null) {
      return new ReportData.Actor(
          id,
          PlainText.of(id),
          "other",
          null,
          null,
          null,
          null,
          null,
          null,
          List.of(),
          held,
          series);
    }
    return new ReportData.Actor(
        id,
        PlainText.of(seen.name()),
        seen.type(),
        seen.country(),
        seen.wikidataId(),
        seen.inCatalog(),
        String.valueOf(seen.firstSeen()),
        String.valueOf(seen.lastSeen()),
        seen.mentions(),
        seen.surfaces().stream()
            .limit(MOST_NAMES)
            .map(name -> new ReportData.Counted(PlainText.of(name.surface()), name.mentions()))
            .toList(),
        held,
        series);
  }
}
