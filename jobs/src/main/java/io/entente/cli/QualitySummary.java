/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.actor.catalog.Catalog;
import io.entente.eval.quality.AmbiguousName;
import io.entente.eval.quality.LookAlikes;
import io.entente.eval.quality.NameUses;
import io.entente.eval.quality.OpenActor;
import io.entente.eval.quality.UnresolvedName;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The quality of resolving in a few lines, for the end of a run. */
final class QualitySummary {

  private static final int SHOWN = 3;
  private static final int COMPARED = 2_000;

  private final OpenLake lake;
  private final Catalog catalog;
  private final PrintWriter out;

  /** A summary whose open actors are held against that catalog. */
  QualitySummary(OpenLake lake, Catalog catalog, PrintWriter out) {
    this.lake = lake;
    this.catalog = catalog;
    this.out = out;
  }

  void print() {
    try (NameUses uses = NameUses.of(lake.read(Mentions.TABLE))) {
      List<NameUses.TypeRate> types = uses.byType();
      if (types.isEmpty()) {
        return;
      }
      printRate(types);
      printLine(
          "ambiguous",
          AmbiguousName.top(uses, SHOWN).stream().map(QualitySummary::readings).toList());
      printLine(
          "unresolved",
          UnresolvedName.top(uses, SHOWN).stream()
              .map(name -> name.surface() + " " + name.mentions())
              .toList());
    }
    List<OpenActor> open = OpenActor.top(lake.read(Actors.TABLE), COMPARED);
    printLine(
        "not in the catalog",
        open.stream().limit(SHOWN).map(actor -> actor.name() + " " + actor.mentions()).toList());
    printLine(
        "perhaps in the catalog",
        new LookAlikes(catalog)
            .top(open, SHOWN).stream()
                .map(alike -> alike.open().name() + " as " + alike.known().id())
                .toList());
    out.println("  more by 'entente show quality'");
    out.flush();
  }

  private void printRate(List<NameUses.TypeRate> types) {
    long all = types.stream().mapToLong(NameUses.TypeRate::mentions).sum();
    long inCatalog = types.stream().mapToLong(NameUses.TypeRate::inCatalog).sum();
    long unresolved =
        types.stream()
            .filter(rate -> rate.type().equals(NameUses.UNRESOLVED))
            .mapToLong(NameUses.TypeRate::mentions)
            .sum();
    out.printf(
        Locale.ROOT,
        "%nNames: %,d mentions, %.1f%% of actors in the catalog, %.1f%% of others, %.1f%% unresolved%n",
        all,
        percent(inCatalog, all),
        percent(all - inCatalog - unresolved, all),
        percent(unresolved, all));
  }

  private static double percent(long part, long whole) {
    return 100.0 * part / whole;
  }

  private void printLine(String title, List<String> examples) {
    if (!examples.isEmpty()) {
      out.printf("  %s: %s%n", title, String.join(", ", examples));
    }
  }

  private static String readings(AmbiguousName name) {
    return name.commonest().stream()
        .limit(2)
        .map(
            reading ->
                (reading.actorId().isEmpty() ? "unresolved" : reading.actorId())
                    + " "
                    + reading.mentions())
        .collect(Collectors.joining(", ", name.surface() + " (", ")"));
  }
}
