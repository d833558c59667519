/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.CommonOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.Figures;
import io.entente.cli.Sessions;
import io.entente.cli.TextTable;
import io.entente.cli.Version;
import io.entente.table.Runs;
import io.entente.view.LakeView;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
    description =
        "Shows the runs that made the tables, newest first (as csv and json: with all that is known"
            + " of each).",
    footer = {"", "Example: entente show runs --lake lake"})
public final class ShowRunsCommand implements Callable<Integer> {

  @Mixin private CommonOptions common;
  @Mixin private FormatOption form;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    try (LakeView lake = LakeView.open(Sessions.open(ViewOptions.PURPOSE), common.lake())) {
      List<Runs.Run> runs = lake.runs().all();
      form.print(spec.commandLine(), Runs.Run.class, runs, out -> print(runs, out));
    }
    return ExitCode.DONE;
  }

  private static void print(List<Runs.Run> runs, PrintWriter out) {
    TextTable table =
        new TextTable("started (UTC)", "run", "in", "out", "rejected", "seconds", "status");
    for (Runs.Run run : runs) {
      double seconds = run.steps().stream().mapToDouble(Runs.Step::seconds).sum();
      table.add(
          run.startedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
          run.runId(),
          Figures.count(run.inputRecords()),
          Figures.count(run.outputRows()),
          Figures.count(run.rejected()),
          Figures.tenths(seconds),
          run.status());
    }
    table.print(out);
  }
}
