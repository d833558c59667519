/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.OptionNames;
import io.entente.cli.Output;
import io.entente.cli.Version;
import io.entente.job.Progress;
import io.entente.usage.Setting;
import io.entente.watch.Lineage;
import io.entente.watch.LineageNames;
import io.entente.watch.LineageTarget;
import io.entente.watch.Listeners;
import io.entente.watch.StepMetrics;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  @Option(
      names = "--lineage",
      paramLabel = "FILE|URL",
      description =
          "Tell of each job by OpenLineage events: one line more each in a file, or posted to an http"
              + " address.")
  private String lineage;

  /** Where a command writes what only people read. */
  PrintWriter people(PrintWriter out) {
    return format == LogFormat.JSON ? new PrintWriter(PrintWriter.nullWriter()) : out;
  }

  /**
   * Where lineage events go, if anywhere.
   *
   * @throws io.entente.usage.UserMistake when they cannot go there
   */
  Optional<LineageTarget> lineage() {
    return Optional.ofNullable(lineage).map(LineageTarget::at);
  }

  /** All who hear how far a command is, once its session has begun. */
  Progress progress(PrintWriter out, LineageNames names, Optional<LineageTarget> target) {
    List<Progress> all = new ArrayList<>();
    all.add(
        format == LogFormat.JSON
            ? new JsonProgress(Output.forPrograms(out))
            : ScreenProgress.on(out));
    all.add(StepMetrics.ofSession());
    target.ifPresent(
        to -> all.add(new Lineage(to, names, Version.ofBuild(), warning -> warn(out, warning))));
    return new Listeners(all);
  }

  private void warn(PrintWriter out, String warning) {
    people(out).printf("warning: %s: %s%n", OptionNames.of(Setting.LINEAGE), warning);
  }
}
