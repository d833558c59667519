/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.CommonOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.Sessions;
import io.entente.cli.TextTable;
import io.entente.cli.Version;
import io.entente.table.Runs;
import io.entente.view.LakeView;
import java.time.temporal.ChronoUnit;
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
public final class ShowRunsCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    TextTable table =
        new TextTable("started (UTC)", "run", "in", "out", "rejected", "seconds", "status");
    try (LakeView lake = LakeView.open(Sessions.open(ViewOptions.PURPOSE), common.lake())) {
      for (Runs.Run run : lake.runs().all()) {
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
    }
    table.print(spec.commandLine().getOut());
    return ExitCode.DONE;
  }
}
