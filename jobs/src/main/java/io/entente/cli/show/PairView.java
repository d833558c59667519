/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Figures;
import io.entente.cli.TextTable;
import io.entente.view.ChosenPeriod;
import io.entente.view.LakeView;
import io.entente.view.PairFigures;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The pairs of a period or of everything with most stories. */
public final class PairView {

  private final LakeView lake;
  private final PrintWriter out;

  /** A view of that lake. */
  public PairView(LakeView lake, PrintWriter out) {
    this.lake = lake;
    this.out = out;
  }

  /** Prints the pairs of the whole corpus. */
  public void printAll(int top) {
    long stories = lake.stories();
    if (stories == 0) {
      out.println("\nNo story stands in the lake yet.");
      return;
    }
    out.printf(Locale.ROOT, "%nTop pairs of all %,d stories%n%n", stories);
    print(lake.topPairs(top));
  }

  /** Prints the pairs of one period. */
  public void print(ChosenPeriod period, int top) {
    out.printf("%nTop pairs of %s%n%n", PeriodWords.of(period));
    print(lake.topPairs(period, top));
  }

  private void print(List<PairFigures> pairs) {
    TextTable table =
        new TextTable("", "actor", "actor", "stories", "sentences", "share", "NPMI", "G2");
    int rank = 1;
    for (PairFigures pair : pairs) {
      table.add(
          Integer.toString(rank++),
          pair.nameA(),
          pair.nameB(),
          Figures.count(pair.stories()),
          Figures.count(pair.sentences()),
          Figures.percent(pair.share()),
          Figures.signed(pair.npmi()),
          Figures.tenths(pair.logLikelihoodRatio()));
    }
    table.print(out);
  }
}
