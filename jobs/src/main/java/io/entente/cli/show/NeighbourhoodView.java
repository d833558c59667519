/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Figures;
import io.entente.cli.TextTable;
import io.entente.view.ChosenPeriod;
import io.entente.view.Neighbourhood;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The network around one actor as a person wants to see it. */
final class NeighbourhoodView {

  private static final int CLOSEST = 3;

  private final PrintWriter out;

  NeighbourhoodView(PrintWriter out) {
    this.out = out;
  }

  /** Prints the neighbours, the ties among them, and how much of both is left out. */
  void print(Neighbourhood around, Optional<ChosenPeriod> period, int mostTies) {
    out.printf(
        "%nAround %s  (%s), %s%n",
        around.actor().name(),
        around.actor().actorId(),
        period.map(PeriodWords::of).orElse("in everything"));
    OtherBearers.of(around.others()).ifPresent(out::println);
    out.printf(
        Locale.ROOT,
        "%,d of %,d neighbours, those with most stories together (--top)%n%n",
        around.neighbours().size(),
        around.allNeighbours());
    printNeighbours(around);
    List<Neighbourhood.Tie> shown = around.ties().stream().limit(mostTies).toList();
    out.printf(
        Locale.ROOT,
        "%n%,d of %,d ties among these %,d, and of %,d among all neighbours%n%n",
        shown.size(),
        around.ties().size(),
        around.neighbours().size(),
        around.allTies());
    printTies(shown);
  }

  private void printNeighbours(Neighbourhood around) {
    TextTable table =
        new TextTable("", "neighbour", "type", "together", "stories", "NPMI", "ties", "closest");
    int rank = 1;
    for (Neighbourhood.Neighbour neighbour : around.neighbours()) {
      table.add(
          Integer.toString(rank++),
          neighbour.name(),
          neighbour.type() == null ? "" : neighbour.type(),
          Figures.count(neighbour.storiesTogether()),
          Figures.count(neighbour.stories()),
          Figures.signed(neighbour.npmi()),
          Figures.count(neighbour.ties()),
          closest(neighbour.actorId(), around.ties()));
    }
    table.print(out);
  }

  /** With whom of the others a neighbour has most stories. */
  private static String closest(String actorId, List<Neighbourhood.Tie> ties) {
    return ties.stream()
        .flatMap(
            tie ->
                tie.actorA().equals(actorId)
                    ? Stream.of(tie.nameB() + " " + tie.stories())
                    : tie.actorB().equals(actorId)
                        ? Stream.of(tie.nameA() + " " + tie.stories())
                        : Stream.empty())
        .limit(CLOSEST)
        .collect(Collectors.joining(", "));
  }

  private void printTies(List<Neighbourhood.Tie> ties) {
    TextTable table = new TextTable("", "actor", "actor", "stories", "NPMI", "backbone");
    int rank = 1;
    for (Neighbourhood.Tie tie : ties) {
      table.add(
          Integer.toString(rank++),
          tie.nameA(),
          tie.nameB(),
          Figures.count(tie.stories()),
          Figures.signed(tie.npmi()),
          tie.inBackbone() ? "yes" : "");
    }
    table.print(out);
  }
}
