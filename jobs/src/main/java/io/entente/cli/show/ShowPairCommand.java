/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.ExitCode;
import io.entente.cli.PeriodOptions;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import io.entente.pair.Granularity;
import io.entente.pair.PeriodColumns;
import io.entente.view.ChosenPeriod;
import io.entente.view.EvidenceSentence;
import io.entente.view.LakeView;
import io.entente.view.OnePair;
import io.entente.view.PairFigures;
import io.entente.view.PairSource;
import io.entente.view.PeriodStories;
import io.entente.view.Why;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One pair: time, measures, sentences. */
@Command(
    name = "pair",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows one pair: its stories by month, its measures in the latest month (or another"
            + " period) and in everything, what it is in the news for in that month or year, and"
            + " sentences that name both.",
    footer = {
      "",
      "Example: entente show pair --lake lake \"Vladimir Putin\" \"Donald Trump\" --top 5"
    })
public final class ShowPairCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "An actor's id, name, or a string that named it.")
  private String first;

  @Parameters(index = "1", paramLabel = "NAME", description = "The other actor.")
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

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description =
          "source: also who reports the two more than other publishers do, in the period's month or"
              + " year.")
  private By by;

  @Mixin private TopOption top;

  @Mixin private PeriodOptions period;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  /** What a pair can be told by. */
  enum By {
    /** Publishers. */
    SOURCE
  }

  @Override
  public Integer call() throws Exception {
    top.top();
    period.length();
    try (LakeView lake = view.open()) {
      OnePair pair = lake.pair(first, second);
      ChosenPeriod chosen = period.latest(lake.periods(), Granularity.MONTH);
      form.print(
          spec.commandLine(),
          () -> forPrograms(pair, chosen),
          out -> print(pair, chosen, new OnePairView(out)));
    }
    return ExitCode.DONE;
  }

  private void print(OnePair pair, ChosenPeriod period, OnePairView view) {
    view.print(pair, pair.over(Granularity.MONTH));
    view.print(pair.figures(), period, pair.figures(period));
    view.print(pair.why(period));
    if (by == By.SOURCE) {
      view.printSources(pair.sources(period));
    }
    view.print(pair.evidence(top.top(), text));
  }

  private RecordLists forPrograms(OnePair pair, ChosenPeriod period) {
    RecordLists lists =
        new RecordLists()
            .with("everything", RecordLines.of(PairFigures.class, pair.figures().stream().toList()))
            .with(
                "period",
                RecordLines.of(PairFigures.class, pair.figures(period).stream().toList())
                    .in(PeriodColumns.PERIOD_START.name(), period.start())
                    .in(PeriodColumns.GRANULARITY.name(), period.granularity()))
            .with("months", RecordLines.of(PeriodStories.class, pair.over(Granularity.MONTH)))
            .with("why", RecordLines.of(Why.class, List.of(pair.why(period))))
            .with(
                "sentences",
                RecordLines.of(EvidenceSentence.class, pair.evidence(top.top(), text)));
    return by == By.SOURCE
        ? lists.with("sources", RecordLines.of(PairSource.class, pair.sources(period)))
        : lists;
  }
}
