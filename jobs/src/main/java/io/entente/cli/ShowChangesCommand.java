/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.table.Runs;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
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
      "Shows what a run changed: counts, and the partitions that it wrote anew.",
      "By default the last run that took articles in or out, and all runs after it."
    },
    footer = {"", "Example: entente show changes --lake lake"})
final class ShowChangesCommand implements Callable<Integer> {

  /** Jobs by which a change of the lake begins. */
  private static final Set<String> FIRST_JOBS = Set.of("ingest", "remove");

  @Option(
      names = "--run",
      paramLabel = "RUN",
      description = "Only this run; 'entente show runs' tells their names.")
  private String runId;

  @Mixin private CommonOptions common;
  @Mixin private TopOption top;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    int most = top.top();
    PrintWriter out = spec.commandLine().getOut();
    for (Runs.Run run : runs(OpenLake.at(common.lake()))) {
      print(run, most, out);
    }
    out.flush();
    return ExitCode.DONE;
  }

  private List<Runs.Run> runs(OpenLake lake) {
    List<Runs.Run> newestFirst =
        Runs.TABLE.records(
            lake.read(Runs.TABLE).orderBy(Runs.STARTED_AT.col().desc(), Runs.RUN_ID.col().desc()));
    if (runId != null) {
      List<Runs.Run> named = newestFirst.stream().filter(run -> run.runId().equals(runId)).toList();
      if (named.isEmpty()) {
        throw new UsageException(
            "--run: the lake knows no run '%s'; see 'entente show runs'".formatted(runId));
      }
      return named;
    }
    List<Runs.Run> last = new ArrayList<>();
    for (Runs.Run run : newestFirst) {
      last.add(run);
      if (FIRST_JOBS.contains(run.job())) {
        break;
      }
    }
    Collections.reverse(last);
    return last;
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
