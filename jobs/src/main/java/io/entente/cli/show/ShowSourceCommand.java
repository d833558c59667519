/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.ExitCode;
import io.entente.cli.Figures;
import io.entente.cli.PeriodOptions;
import io.entente.cli.TextTable;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import io.entente.pair.Granularity;
import io.entente.view.ChosenPeriod;
import io.entente.view.LakeView;
import io.entente.view.PairSource;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One publisher. */
@Command(
    name = "source",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows the pairs that a publisher reports most beyond all others, in the latest complete"
            + " month or another month or year.",
    footer = {
      "",
      "Example: entente show source --lake lake \"Eastbridge Wire\" --period year --at 2025-01-01"
    })
public final class ShowSourceCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "The publisher, as 'entente show sources' writes it.")
  private String source;

  @Mixin private ViewOptions view;

  @Mixin private TopOption top;

  @Mixin private PeriodOptions period;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    period.length();
    try (LakeView lake = view.open()) {
      ChosenPeriod chosen = period.latestComplete(lake.periods(), Granularity.MONTH);
      List<PairSource> pairs = lake.source(source, chosen, most);
      form.print(spec.commandLine(), PairSource.class, pairs, out -> print(pairs, chosen, out));
    }
    return ExitCode.DONE;
  }

  private void print(List<PairSource> pairs, ChosenPeriod period, PrintWriter out) {
    out.printf("%nDistinctive pairs of %s in %s%n%n", source, PeriodWords.of(period));
    if (pairs.isEmpty()) {
      out.println(
          "no pair: the name is another one, or no pair of its stories has enough stories there;"
              + " 'entente show sources' lists the names");
      return;
    }
    TextTable table = new TextTable("actor", "actor", "stories", "share", "of all publishers", "z");
    for (PairSource pair : pairs) {
      table.add(
          pair.nameA(),
          pair.nameB(),
          Figures.count(pair.stories()),
          Figures.percent(pair.share()),
          Figures.percent(pair.allStories(), pair.allSourceStories()),
          Figures.signed(pair.zScore()));
    }
    table.print(out);
  }
}
