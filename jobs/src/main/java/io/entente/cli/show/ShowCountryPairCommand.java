/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.ExitCode;
import io.entente.cli.PeriodOptions;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import io.entente.pair.Granularity;
import io.entente.pair.PeriodColumns;
import io.entente.view.ChosenPeriod;
import io.entente.view.CountryPair;
import io.entente.view.CountryPairFigures;
import io.entente.view.EvidenceSentence;
import io.entente.view.LakeView;
import io.entente.view.PeriodStories;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One pair of countries: time, measures, who carries it, sentences. */
@Command(
    name = "country-pair",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows one pair of countries: its stories by month, its measures in the latest month (or"
            + " another period) and in everything, the actors that carry it, and sentences that"
            + " name both.",
    footer = {"", "Example: entente show country-pair --lake lake USA RUS --top 5"})
public final class ShowCountryPairCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "COUNTRY",
      description = "A country's code of three letters, or its name.")
  private String first;

  @Parameters(index = "1", paramLabel = "COUNTRY", description = "The other country.")
  private String second;

  @Mixin private ViewOptions view;

  @Option(
      names = "--match",
      paramLabel = "TEXT",
      defaultValue = "",
      description =
          "Sentences that contain this text only, whatever its case and accents; counts stay what"
              + " they are.")
  private String text;

  @Mixin private TopOption top;

  @Mixin private PeriodOptions period;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    top.top();
    period.length();
    try (LakeView lake = view.open()) {
      CountryPair pair = lake.countries().pair(first, second);
      ChosenPeriod chosen = period.latest(lake.periods(), Granularity.MONTH);
      form.print(
          spec.commandLine(),
          () -> forPrograms(pair, chosen),
          out -> {
            OnePairView shown = new OnePairView(out);
            shown.print(pair.figures(), pair.figures().over(Granularity.MONTH));
            shown.print(pair.figures().figures(), chosen, pair.figures().figures(chosen));
            new CountriesView(out).printCarriers(pair.carriers(top.top()));
            shown.print(pair.evidence(top.top(), text));
          });
    }
    return ExitCode.DONE;
  }

  private RecordLists forPrograms(CountryPair pair, ChosenPeriod period) {
    return new RecordLists()
        .with("everything", RecordLines.of(CountryPairFigures.class, pair.everything()))
        .with(
            "period",
            RecordLines.of(CountryPairFigures.class, pair.in(period))
                .in(PeriodColumns.PERIOD_START.name(), period.start())
                .in(PeriodColumns.GRANULARITY.name(), period.granularity()))
        .with("months", RecordLines.of(PeriodStories.class, pair.figures().over(Granularity.MONTH)))
        .with("carriers", RecordLines.of(CountryPair.Carrier.class, pair.carriers(top.top())))
        .with("sentences", RecordLines.of(EvidenceSentence.class, pair.evidence(top.top(), text)));
  }
}
