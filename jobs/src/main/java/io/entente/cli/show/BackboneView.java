/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Figures;
import io.entente.cli.TextTable;
import io.entente.view.Backbone;
import io.entente.view.ChosenPeriod;
import io.entente.view.PairFigures;
import io.entente.view.PairStrength;
import io.entente.view.RowChoice;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Set;

/** The pairs of a period that are in the noise-corrected backbone. */
final class BackboneView {

  private static final Set<String> SHOWN =
      Set.of("name_a", "name_b", "stories", "expected", "npmi", "log_likelihood_ratio", "q_value");

  private final PrintWriter out;

  BackboneView(PrintWriter out) {
    this.out = out;
  }

  void print(Backbone backbone, ChosenPeriod period, PairStrength strength, RowChoice choice) {
    out.printf("%nBackbone of %s%n", PeriodWords.of(period));
    out.printf(
        Locale.ROOT,
        "%,d of %,d pairs, with %s%n%n",
        backbone.pairs(),
        period.total().pairs(),
        words(strength));
    SortedColumn sorted = new SortedColumn(choice, SHOWN);
    TextTable table =
        new TextTable(
            sorted.header("", "actor", "actor", "stories", "expected", "NPMI", "G2", "q value"));
    int rank = 1;
    for (PairFigures pair : backbone.strongest()) {
      table.add(
          sorted.cells(
              pair,
              Integer.toString(rank++),
              pair.nameA(),
              pair.nameB(),
              Figures.count(pair.stories()),
              Figures.tenths(pair.expected()),
              Figures.signed(pair.npmi()),
              Figures.tenths(pair.logLikelihoodRatio()),
              Figures.probability(pair.qValue())));
    }
    table.print(out);
  }

  private static String words(PairStrength strength) {
    long fewest = strength.fewestStories();
    String q =
        strength.largestQ().isPresent()
            ? ", q value at most " + strength.largestQ().getAsDouble()
            : "";
    return "at least " + fewest + (fewest == 1 ? " story" : " stories") + q;
  }
}
