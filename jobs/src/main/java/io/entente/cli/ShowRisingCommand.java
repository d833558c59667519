/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.pair.CountFilter;
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

  @Mixin private CommonOptions common;

  @Mixin private TopOption top;

  @Mixin private PeriodOptions period;

  @Mixin private FilterOptions filter;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    CountFilter counted = filter.filter();
    period.length();
    try (PeriodTables tables = PeriodTables.of(OpenLake.at(common.lake()), counted)) {
      new RisingView(tables, spec.commandLine().getOut())
          .print(period.latestComplete(tables.allTotals(), Granularity.MONTH), most);
    }
    return ExitCode.DONE;
  }
}
