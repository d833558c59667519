/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.pair.Granularity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      "  entente show pairs --lake lake --period month --at 2025-02-01"
    })
final class ShowPairsCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;

  @Mixin private TopOption top;

  @Option(
      names = "--period",
      paramLabel = "LENGTH",
      description = "day, week, month or year: the latest one; by default the whole corpus.")
  private Granularity period;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "The period that holds this date instead of the latest.")
  private LocalDate at;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    if (at != null && period == null) {
      throw new UsageException("--at: needs the length of the period; add --period month");
    }
    PairView view = new PairView(OpenLake.at(common.lake()), spec.commandLine().getOut());
    if (period == null) {
      view.printAll(most);
    } else {
      view.print(period, Optional.ofNullable(at), most);
    }
    return ExitCode.DONE;
  }
}
