/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Figures;
import io.entente.cli.TextTable;
import io.entente.view.ChosenPeriod;
import io.entente.view.LakeView;
import io.entente.view.PairFigures;
import io.entente.view.PairIds;
import io.entente.view.RowChoice;
import io.entente.view.Why;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.lang3.ArrayUtils;

/** The pairs of a period or of everything with most stories. */
public final class PairView {

  private static final Set<String> SHOWN =
      Set.of("name_a", "name_b", "stories", "sentences", "share", "npmi", "log_likelihood_ratio");

  private final LakeView lake;
  private final PrintWriter out;

  /** A view of that lake. */
  public PairView(LakeView lake, PrintWriter out) {
    this.lake = lake;
    this.out = out;
  }

  /** Prints the pairs of the whole corpus that a choice leaves. */
  public void printAll(int top, RowChoice choice) {
    long stories = lake.stories();
    if (stories == 0) {
      out.println("\nNo story stands in the lake yet.");
      return;
    }
    List<PairFigures> pairs = lake.topPairs(top, choice);
    out.printf(Locale.ROOT, "%nTop %s of all %,d stories%n%n", what(choice), stories);
    Map<PairIds, Why> reasons = lake.why(ids(pairs));
    print(pairs, choice, pair -> inItsYear(reasons.get(pair.ids())));
  }

  /** Prints the pairs of one period that a choice leaves. */
  void print(ChosenPeriod period, int top, RowChoice choice) {
    List<PairFigures> pairs = lake.topPairs(period, top, choice);
    out.printf("%nTop %s of %s%n%n", what(choice), PeriodWords.of(period));
    Map<PairIds, Why> reasons = lake.why(ids(pairs), period);
    print(pairs, choice, pair -> words(reasons.get(pair.ids())));
  }

  private static List<PairIds> ids(List<PairFigures> pairs) {
    return pairs.stream().map(PairFigures::ids).toList();
  }

  private static String inItsYear(Why why) {
    return why == null ? "" : why.periodStart().getYear() + ": " + words(why);
  }

  private static String words(Why why) {
    return why == null ? "" : WhyCells.words(why.words());
  }

  private static String what(RowChoice choice) {
    return choice.unrelated() ? "pairs that do not belong together by nature," : "pairs";
  }

  private void print(
      List<PairFigures> pairs, RowChoice choice, Function<PairFigures, String> about) {
    SortedColumn sorted = new SortedColumn(choice, SHOWN);
    boolean isKnown = pairs.stream().anyMatch(pair -> !about.apply(pair).isEmpty());
    String[] header =
        sorted.header("", "actor", "actor", "stories", "sentences", "share", "NPMI", "G2");
    TextTable table = new TextTable(isKnown ? ArrayUtils.add(header, "in the news for") : header);
    int rank = 1;
    for (PairFigures pair : pairs) {
      String[] cells =
          sorted.cells(
              pair,
              Integer.toString(rank++),
              pair.nameA(),
              pair.nameB(),
              Figures.count(pair.stories()),
              Figures.count(pair.sentences()),
              Figures.percent(pair.share()),
              Figures.signed(pair.npmi()),
              Figures.tenths(pair.logLikelihoodRatio()));
      table.add(isKnown ? ArrayUtils.add(cells, about.apply(pair)) : cells);
    }
    table.print(out);
  }
}
