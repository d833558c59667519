/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.ExitCode;
import io.entente.cli.PeriodOptions;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import io.entente.pair.Granularity;
import io.entente.view.ChosenPeriod;
import io.entente.view.LakeView;
import io.entente.view.OnePair;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
            + " period) and in everything, and sentences that name both.",
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

  @Mixin private TopOption top;

  @Mixin private PeriodOptions period;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    period.length();
    try (LakeView lake = view.open()) {
      OnePair pair = lake.pair(first, second);
      ChosenPeriod chosen = period.latest(lake.periods(), Granularity.MONTH);
      OnePairView out = new OnePairView(spec.commandLine().getOut());
      out.print(pair, pair.over(Granularity.MONTH));
      out.print(pair.figures(), chosen, pair.figures(chosen));
      out.print(pair.evidence(most));
    }
    return ExitCode.DONE;
  }
}
