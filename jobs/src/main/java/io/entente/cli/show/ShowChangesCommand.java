/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.CommonOptions;
import io.entente.cli.ExitCode;
import io.entente.cli.Sessions;
import io.entente.cli.TextTable;
import io.entente.cli.TopOption;
import io.entente.cli.Version;
import io.entente.table.Runs;
import io.entente.view.LakeView;
import io.entente.view.RunHistory;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the last runs changed. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Shows what a run changed: counts, and the partitions that it wrote anew (as csv and"
          + " json: the partitions; 'show runs' has the counts).",
      "By default the last run that took articles in or out, and all runs after it."
    },
    footer = {"", "Example: entente show changes --lake lake"})
public final class ShowChangesCommand implements Callable<Integer> {

  @Option(
      names = "--run",
      paramLabel = "RUN",
      description = "Only this run; 'entente show runs' tells their names.")
  private String runId;

  @Mixin private CommonOptions common;
  @Mixin private TopOption top;
  @Mixin private FormatOption form;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    try (LakeView lake = LakeView.open(Sessions.open(ViewOptions.PURPOSE), common.lake())) {
      RunHistory history = lake.runs();
      List<Runs.Run> runs = runId == null ? history.lastChange() : history.named(runId);
      form.print(
          spec.commandLine(),
          Change.class,
          runs.stream().flatMap(run -> Change.of(run, most)).toList(),
          out -> runs.forEach(run -> print(run, most, out)));
    }
    return ExitCode.DONE;
  }

  /** A partition that a run changed; the columns of runs say what is what. */
  private record Change(
      String runId,
      String job,
      Instant startedAt,
      String tableName,
      String partition,
      long rowsBefore,
      long rowsAfter) {

    static Stream<Change> of(Runs.Run run, int most) {
      return run.changes().stream()
          .limit(most)
          .map(
              change ->
                  new Change(
                      run.runId(),
                      run.job(),
                      run.startedAt(),
                      change.tableName(),
                      change.partition(),
                      change.rowsBefore(),
                      change.rowsAfter()));
    }
  }

  private static void print(Runs.Run run, int most, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "%s, %s: %,d in, %,d out, %,d rejected%n",
        run.runId(),
        run.startedAt().truncatedTo(ChronoUnit.SECONDS),
        run.inputRecords(),
        run.outputRows(),
        run.rejected());
    run.counts().forEach(c -> out.printf(Locale.ROOT, "  %s: %,d%n", c.name(), c.count()));
    if (!run.changes().isEmpty()) {
      TextTable table = new TextTable("  table", "partition", "rows before", "rows after");
      run.changes().stream()
          .limit(most)
          .forEach(
              change ->
                  table.add(
                      "  " + change.tableName(),
                      change.partition(),
                      String.format(Locale.ROOT, "%,d", change.rowsBefore()),
                      String.format(Locale.ROOT, "%,d", change.rowsAfter())));
      table.print(out);
      if (run.changes().size() > most) {
        out.printf(Locale.ROOT, "  and %,d more (--top)%n", run.changes().size() - most);
      }
    }
    out.println();
  }
}
