/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.Output;
import io.entente.job.Progress;
import java.io.PrintWriter;
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

  /** Who tells how far a command is. */
  Progress progress(PrintWriter out) {
    return format == LogFormat.JSON
        ? new JsonProgress(Output.forPrograms(out))
        : ScreenProgress.on(out);
  }
}
