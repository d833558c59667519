/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.job.JobReport;
import io.entente.table.Runs;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What a person wants to know at the end of a run: is everything accounted for, and how fast. */
final class RunSummary {

  private final PrintWriter out;
  private final long articles;
  private final int cores;

  /**
   * A summary for a screen.
   *
   * @param articles articles in the lake, by which every step's speed is told
   */
  RunSummary(PrintWriter out, long articles, int cores) {
    this.out = out;
    this.articles = articles;
    this.cores = cores;
  }

  void print(List<JobReport> reports, double seconds) {
    out.println();
    for (JobReport report : reports) {
      printJob(report);
    }
    printSpeed(reports);
    out.printf(Locale.ROOT, "%nFinished in %.1f s on %d cores.%n", seconds, cores);
    out.flush();
  }

  private void printJob(JobReport report) {
    Runs.Run run = report.run();
    if (run.status().equals("unchanged")) {
      out.printf("%-10s nothing to do: the lake already holds the result%n", run.job());
      return;
    }
    if (run.job().equals("ingest")) {
      printAccount(run);
    } else {
      out.printf(
          Locale.ROOT,
          "%-10s %,d rows in, %,d rows out%n",
          run.job(),
          run.inputRecords(),
          run.outputRows());
    }
    report
        .counts()
        .forEach((name, count) -> out.printf(Locale.ROOT, "%-10s   %s: %,d%n", "", name, count));
    report.warnings().forEach(warning -> out.printf("%-10s   warning: %s%n", "", warning));
  }

  private void printAccount(Runs.Run run) {
    boolean adds = run.inputRecords() == run.outputRows() + run.rejected();
    out.printf(
        Locale.ROOT,
        "%-10s %,d input records %s %,d articles + %,d rejects, from %,d files%n",
        run.job(),
        run.inputRecords(),
        adds ? "=" : "DIFFER FROM",
        run.outputRows(),
        run.rejected(),
        run.inputFiles());
  }

  private void printSpeed(List<JobReport> reports) {
    TextTable table = new TextTable("step", "seconds", "articles a second and core");
    for (JobReport report : reports) {
      for (Runs.Step step : report.run().steps()) {
        table.add(
            step.step(),
            String.format(Locale.ROOT, "%.1f", step.seconds()),
            String.format(Locale.ROOT, "%,.0f", articles / step.seconds() / cores));
      }
    }
    if (!table.isEmpty()) {
      out.println();
      table.print(out);
    }
  }
}
