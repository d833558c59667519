/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.ExitCode;
import io.entente.cli.PeriodOptions;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import io.entente.pair.Granularity;
import io.entente.view.ChosenPeriod;
import io.entente.view.Countries;
import io.entente.view.CountryFigures;
import io.entente.view.CountryPairFigures;
import io.entente.view.LakeView;
import io.entente.view.RowChoice;
import io.entente.view.RowKind;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Countries, and pairs of them. */
@Command(
    name = "countries",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows the countries that are in the news most, and the pairs of countries: each story counts"
            + " once for a pair, whoever stands for its two sides. A state stands for its country,"
            + " as do its bodies, parties and companies, and who holds an office of it on the day.",
    footer = {
      "",
      "Examples:",
      "  entente show countries --lake lake --top 20",
      "  entente show countries --lake lake --period month --at 2025-02-01 --sort npmi"
          + " --min-stories 3",
      "  entente show countries --lake lake --exclude USA"
    })
public final class ShowCountriesCommand implements Callable<Integer> {

  @Mixin private ViewOptions view;

  @Mixin private TopOption top;

  @Mixin private RowOptions rows;

  @Mixin private StoriesOption stories;

  @Mixin private PeriodOptions period;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    boolean whole = period.length().isEmpty();
    RowChoice choice =
        rows.choice(whole ? RowKind.PAIRS_OF_EVERYTHING : RowKind.PAIRS_OF_PERIOD)
            .ofStories(stories.fewest());
    try (LakeView lake = view.open()) {
      Countries countries = lake.countries();
      Optional<ChosenPeriod> chosen =
          period.length().map(length -> period.latest(lake.periods(), Granularity.MONTH));
      List<CountryFigures> first =
          chosen.map(of -> countries.top(of, most)).orElseGet(() -> countries.top(most));
      List<CountryPairFigures> pairs =
          chosen
              .map(of -> countries.topPairs(of, most, choice))
              .orElseGet(() -> countries.topPairs(most, choice));
      form.print(
          spec.commandLine(),
          () ->
              new RecordLists()
                  .with("countries", RecordLines.of(CountryFigures.class, first))
                  .with("pairs", RecordLines.of(CountryPairFigures.class, pairs)),
          out -> {
            CountriesView shown = new CountriesView(out);
            shown.printCountries(first, chosen);
            shown.printPairs(pairs, choice);
          });
    }
    return ExitCode.DONE;
  }
}
