/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.pair.Granularity;
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
      "  entente show pairs --lake lake --types state --from 2025-01-01"
    })
final class ShowPairsCommand implements Callable<Integer> {

  @Mixin private ViewOptions view;

  @Mixin private TopOption top;

  @Mixin private PeriodOptions period;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    boolean whole = period.length().isEmpty();
    try (PeriodTables tables = view.open()) {
      PairView pairs = new PairView(tables, spec.commandLine().getOut());
      if (whole) {
        pairs.printAll(most);
      } else {
        pairs.print(period.latest(tables.allTotals(), Granularity.MONTH), most);
      }
    }
    return ExitCode.DONE;
  }
}
