/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.ExitCode;
import io.entente.cli.PeriodOptions;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import io.entente.pair.Granularity;
import io.entente.view.ChosenPeriod;
import io.entente.view.LakeView;
import io.entente.view.PairFigures;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The strongest pairs. */
@Command(
    name = "pairs",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Shows the actors that occur together most.",
    footer = {
      "",
      "Examples:",
      "  entente show pairs --lake lake --top 20",
      "  entente show pairs --lake lake --period month --at 2025-02-01",
      "  entente show pairs --lake lake --types state --from 2025-01-01",
      "  entente show pairs --lake lake --top 1000 --format csv"
    })
public final class ShowPairsCommand implements Callable<Integer> {

  @Mixin private ViewOptions view;

  @Mixin private TopOption top;

  @Mixin private PeriodOptions period;

  @Mixin private FormatOption form;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    boolean whole = period.length().isEmpty();
    try (LakeView lake = view.open()) {
      if (whole) {
        form.print(
            spec.commandLine(),
            () -> RecordLines.of(PairFigures.class, lake.topPairs(most)),
            out -> new PairView(lake, out).printAll(most));
      } else {
        ChosenPeriod chosen = period.latest(lake.periods(), Granularity.MONTH);
        form.print(
            spec.commandLine(),
            () -> RecordLines.of(PairFigures.class, lake.topPairs(chosen, most)),
            out -> new PairView(lake, out).print(chosen, most));
      }
    }
    return ExitCode.DONE;
  }
}
