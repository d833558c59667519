/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.pair.Granularity;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The pairs that stand out. */
@Command(
    name = "backbone",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description =
        "Shows the pairs that are stronger than the size of their actors explains (the"
            + " noise-corrected backbone), strongest evidence first, in the latest complete year or"
            + " another period.",
    footer = {
      "",
      "Example: entente show backbone --lake lake --period year --min-stories 3 --max-q 0.05"
    })
final class ShowBackboneCommand implements Callable<Integer> {

  @Mixin private EdgeOptions edges;

  @Mixin private ViewOptions view;

  @Mixin private TopOption top;

  @Mixin private PeriodOptions period;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    period.length();
    EdgeChoice choice = edges.choice();
    try (PeriodTables tables = view.open()) {
      new BackboneView(tables, spec.commandLine().getOut())
          .print(period.latestComplete(tables.allTotals(), Granularity.YEAR), choice, most);
    }
    return ExitCode.DONE;
  }
}
