/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.actor.catalog.Catalog;
import io.entente.view.LakeView;
import io.entente.view.QualitySurvey;
import io.entente.view.quality.AmbiguousName;
import io.entente.view.quality.NameUses;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The quality of resolving in a few lines, for the end of a run. */
final class QualitySummary {

  private static final int SHOWN = 3;
  private static final int COMPARED = 2_000;

  private final PrintWriter out;

  QualitySummary(PrintWriter out) {
    this.out = out;
  }

  /** Prints the quality of a lake, whose open actors are held against that catalog. */
  void print(LakeView lake, Catalog catalog) {
    QualitySurvey survey = lake.quality(catalog, SHOWN, COMPARED);
    if (survey.types().isEmpty()) {
      return;
    }
    printRate(survey.types());
    printLine("ambiguous", survey.ambiguous().stream().map(QualitySummary::readings).toList());
    printLine(
        "unresolved",
        survey.unresolved().stream().map(name -> name.surface() + " " + name.mentions()).toList());
    printLine(
        "not in the catalog",
        survey.open().stream().map(actor -> actor.name() + " " + actor.mentions()).toList());
    printLine(
        "perhaps in the catalog",
        survey.lookAlikes().stream()
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
