/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.Output;
import io.entente.job.Progress;
import io.entente.watch.Listeners;
import io.entente.watch.StepMetrics;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Option;

/** How those who are not there hear of a run. */
final class WatchOptions {

  @Option(
      names = "--log-format",
      defaultValue = "text",
      paramLabel = "FORM",
      description =
          "text, or json: standard output is then one JSON object a line, for each step and each"
              + " job, without a summary (default: ${DEFAULT-VALUE}).")
  private LogFormat format = LogFormat.TEXT;

  /** Where a command writes what only people read. */
  PrintWriter people(PrintWriter out) {
    return format == LogFormat.JSON ? new PrintWriter(PrintWriter.nullWriter()) : out;
  }

  /** All who hear how far a command is, once its session has begun. */
  Progress progress(PrintWriter out) {
    Progress told =
        format == LogFormat.JSON
            ? new JsonProgress(Output.forPrograms(out))
            : ScreenProgress.on(out);
    return new Listeners(List.of(told, StepMetrics.ofSession()));
  }
}
