/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.job.JobContext.Reprocess;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Options of every command that writes tables. */
final class JobOptions {

  @Option(
      names = "--reprocess",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description =
          "Make again what another version of Entente, catalog or tagger made; by default it stays"
              + " and is counted as stale.")
  private boolean reprocess;

  @Option(
      names = "--wait-for-lock",
      defaultValue = "0s",
      paramLabel = "TIME",
      description =
          "Wait so long for another run that writes the lake, such as 90s, 10m or 2h (default:"
              + " ${DEFAULT-VALUE}).")
  private Duration patience;

  /** How long to wait for another run that writes the lake. */
  Duration patience() {
    return patience;
  }

  Reprocess reprocess() {
    return reprocess ? Reprocess.STALE : Reprocess.NOTHING;
  }
}
