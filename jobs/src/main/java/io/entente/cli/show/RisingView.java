/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Figures;
import io.entente.cli.TextTable;
import io.entente.view.ChosenPeriod;
import io.entente.view.Rising;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;

/** Actors and pairs whose share lies furthest above its baseline. */
final class RisingView {

  private final PrintWriter out;

  RisingView(PrintWriter out) {
    this.out = out;
  }

  void print(Rising rising, ChosenPeriod period) {
    out.printf("%nRising in %s%n%n", PeriodWords.of(period));
    WhyCells ofActors = new WhyCells(rising.actors().stream().map(Rising.RisingActor::terms));
    TextTable actors =
        new TextTable(
            ofActors.header(
                "actor",
                "stories",
                "share",
                "usual",
                "z",
                "burst",
                "rank",
                "gained",
                "first seen"));
    for (Rising.RisingActor actor : rising.actors()) {
      actors.add(
          ofActors.row(
              actor.terms(),
              actor.headline(),
              actor.name(),
              Figures.count(actor.stories()),
              Figures.percent(actor.share()),
              Figures.percent(actor.baselineMedian()),
              score(actor.zScore()),
              burst(actor.burstLevel()),
              Figures.count(actor.rank()),
              gained(actor.rankChange(), actor.firstSeen(), period),
              actor.firstSeen().toString()));
    }
    print(actors, "actor");
    WhyCells ofPairs = new WhyCells(rising.pairs().stream().map(Rising.RisingPair::terms));
    TextTable pairs =
        new TextTable(
            ofPairs.header(
                "actor",
                "actor",
                "stories",
                "share",
                "usual",
                "z",
                "burst",
                "rank",
                "gained",
                "first seen"));
    for (Rising.RisingPair pair : rising.pairs()) {
      pairs.add(
          ofPairs.row(
              pair.terms(),
              pair.headline(),
              pair.nameA(),
              pair.nameB(),
              Figures.count(pair.stories()),
              Figures.percent(pair.share()),
              Figures.percent(pair.baselineMedian()),
              score(pair.zScore()),
              burst(pair.burstLevel()),
              Figures.count(pair.rank()),
              gained(pair.rankChange(), pair.firstSeen(), period),
              pair.firstSeen().toString()));
    }
    print(pairs, "pair");
  }

  private void print(TextTable table, String kind) {
    if (table.isEmpty()) {
      out.printf(
          "no %s: none lies above its baseline, or fewer than 3 complete periods come before%n",
          kind);
    } else {
      table.print(out);
    }
    out.println();
    out.flush();
  }

  private static String score(double zScore) {
    return String.format(Locale.ROOT, "%+.1f", zScore);
  }

  private static String burst(int level) {
    return level == 0 ? "" : "yes";
  }

  private static String gained(Long rankChange, LocalDate firstSeen, ChosenPeriod period) {
    if (rankChange == null) {
      return firstSeen.isBefore(period.start()) ? "back" : "new";
    }
    return String.format(Locale.ROOT, "%+,d", rankChange);
  }
}
