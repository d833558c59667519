/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Figures;
import io.entente.cli.TextTable;
import io.entente.view.ChosenPeriod;
import io.entente.view.CountryFigures;
import io.entente.view.CountryPair;
import io.entente.view.CountryPairFigures;
import io.entente.view.RowChoice;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Countries and their pairs as a person wants to see them. */
final class CountriesView {

  private static final Set<String> SHOWN =
      Set.of("name_a", "name_b", "stories", "sentences", "share", "npmi", "log_likelihood_ratio");

  private final PrintWriter out;

  CountriesView(PrintWriter out) {
    this.out = out;
  }

  /** Prints countries of everything, or of a period. */
  void printCountries(List<CountryFigures> countries, Optional<ChosenPeriod> period) {
    out.printf(
        "%nCountries in the news of %s%n%n", period.map(PeriodWords::of).orElse("everything"));
    TextTable table = new TextTable("", "country", "code", "stories", "mentions", "share");
    int rank = 1;
    for (CountryFigures country : countries) {
      table.add(
          Integer.toString(rank++),
          country.name(),
          country.country(),
          Figures.count(country.stories()),
          Figures.count(country.mentions()),
          Figures.percent(country.share()));
    }
    table.print(out);
  }

  /** Prints pairs of countries. */
  void printPairs(List<CountryPairFigures> pairs, RowChoice choice) {
    out.printf("%nPairs of countries%n%n");
    SortedColumn sorted = new SortedColumn(choice, SHOWN);
    TextTable table =
        new TextTable(
            sorted.header("", "country", "country", "stories", "sentences", "share", "NPMI", "G2"));
    int rank = 1;
    for (CountryPairFigures pair : pairs) {
      table.add(
          sorted.cells(
              pair,
              Integer.toString(rank++),
              pair.nameA(),
              pair.nameB(),
              Figures.count(pair.stories()),
              Figures.count(pair.sentences()),
              Figures.percent(pair.share()),
              Figures.signed(pair.npmi()),
              Figures.tenths(pair.logLikelihoodRatio())));
    }
    table.print(out);
  }

  /** Prints who carries a pair of countries. */
  void printCarriers(List<CountryPair.Carrier> carriers) {
    if (carriers.isEmpty()) {
      return;
    }
    out.println();
    TextTable table = new TextTable("by", "and", "stories", "sentences");
    for (CountryPair.Carrier carrier : carriers) {
      table.add(
          carrier.nameA(),
          carrier.nameB(),
          Figures.count(carrier.stories()),
          Figures.count(carrier.sentences()));
    }
    table.print(out);
  }
}
