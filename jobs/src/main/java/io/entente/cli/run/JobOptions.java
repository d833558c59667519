/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.job.JobContext.Reprocess;
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

  Reprocess reprocess() {
    return reprocess ? Reprocess.STALE : Reprocess.NOTHING;
  }
}
