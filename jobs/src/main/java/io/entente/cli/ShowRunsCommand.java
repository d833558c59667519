/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.table.Runs;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What was done to the lake. */
@Command(
    name = "runs",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = "Shows the runs that made the tables, newest first.",
    footer = {"", "Example: entente show runs --lake lake"})
final class ShowRunsCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    TextTable table =
        new TextTable("started (UTC)", "run", "in", "out", "rejected", "seconds", "status");
    List<Runs.Run> runs =
        Runs.TABLE.records(
            OpenLake.at(common.lake())
                .read(Runs.TABLE)
                .orderBy(Runs.STARTED_AT.col().desc(), Runs.RUN_ID.col()));
    for (Runs.Run run : runs) {
      double seconds = run.steps().stream().mapToDouble(Runs.Step::seconds).sum();
      table.add(
          run.startedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
          run.runId(),
          String.format(Locale.ROOT, "%,d", run.inputRecords()),
          String.format(Locale.ROOT, "%,d", run.outputRows()),
          String.format(Locale.ROOT, "%,d", run.rejected()),
          String.format(Locale.ROOT, "%.1f", seconds),
          run.status());
    }
    table.print(spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
