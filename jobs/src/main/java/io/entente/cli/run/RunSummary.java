/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.OptionNames;
import io.entente.cli.TextTable;
import io.entente.job.JobReport;
import io.entente.job.Warning;
import io.entente.table.Runs;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a person wants to know at the end of a run: is everything accounted for, and how fast. */
final class RunSummary {

  /** Jobs that read nothing but articles that are new to them. */
  private static final Set<String> OF_NEW_ARTICLES = Set.of("ingest", "extract");

  private final PrintWriter out;
  private final long articles;
  private final int cores;

  /**
   * A summary for a screen.
   *
   * @param articles articles in the lake
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
    if (run.status().equals(Runs.UNCHANGED)) {
      out.printf("%-10s nothing to do: the lake already holds the result%n", run.job());
      report.warnings().forEach(this::printWarning);
      return;
    }
    if (run.job().equals("ingest")) {
      printAccount(run, report.outside());
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
    report.warnings().forEach(this::printWarning);
  }

  private void printWarning(Warning warning) {
    out.printf("%-10s   warning: %s%n", "", text(warning));
  }

  /** A warning with the option that mends it. */
  static String text(Warning warning) {
    return warning.text()
        + warning.mend().map(setting -> " (" + OptionNames.of(setting) + ")").orElse("");
  }

  private void printAccount(Runs.Run run, long outside) {
    boolean adds = run.inputRecords() == run.outputRows() + run.rejected() + outside;
    out.printf(
        Locale.ROOT,
        "%-10s %,d input records %s %,d articles + %,d rejects%s, from %,d files%n",
        run.job(),
        run.inputRecords(),
        adds ? "=" : "DIFFER FROM",
        run.outputRows(),
        run.rejected(),
        outside == 0 ? "" : String.format(Locale.ROOT, " + %,d outside the window", outside),
        run.inputFiles());
  }

  /** Articles that are new in this run, by which every step's speed is told; if none is, all. */
  private long handled(List<JobReport> reports) {
    long fresh =
        reports.stream()
            .map(JobReport::run)
            .filter(run -> OF_NEW_ARTICLES.contains(run.job()))
            .mapToLong(Runs.Run::inputRecords)
            .max()
            .orElse(0);
    return fresh == 0 ? articles : fresh;
  }

  private void printSpeed(List<JobReport> reports) {
    TextTable table = new TextTable("step", "seconds", "articles a second and core");
    double handled = handled(reports);
    for (JobReport report : reports) {
      for (Runs.Step step : report.run().steps()) {
        table.add(
            step.step(),
            String.format(Locale.ROOT, "%.1f", step.seconds()),
            String.format(Locale.ROOT, "%,.0f", handled / step.seconds() / cores));
      }
    }
    if (!table.isEmpty()) {
      out.println();
      table.print(out);
    }
  }
}
