/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.pair.Granularity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is more in the news than before. */
@Command(
    name = "rising",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows the actors and pairs whose share of stories lies furthest above what was usual"
            + " before, in the latest complete month or another period.",
    footer = {
      "",
      "Examples:",
      "  entente show rising --lake lake",
      "  entente show rising --lake lake --period week --at 2025-02-14"
    })
final class ShowRisingCommand implements Callable<Integer> {

  @Mixin private ViewOptions view;

  @Mixin private TopOption top;

  @Mixin private PeriodOptions period;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    period.length();
    try (PeriodTables tables = view.open()) {
      new RisingView(tables, spec.commandLine().getOut())
          .print(period.latestComplete(tables.allTotals(), Granularity.MONTH), most);
    }
    return ExitCode.DONE;
  }
}
