/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.corpus.ReadingOptions;
import io.entente.job.IngestJob;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every command that reads a corpus. */
final class CorpusOptions {

  /** A comma in braces is part of a glob. */
  private static final String COMMA_OUTSIDE_BRACES = ",(?![^{]*\\})";

  @Option(
      names = "--corpus",
      required = true,
      split = CorpusOptions.COMMA_OUTSIDE_BRACES,
      splitSynopsisLabel = ",",
      paramLabel = "PATH",
      description =
          "File, folder (with all below it) or glob of articles in any format that --format names,"
              + " each also gzip or zstd.")
  private List<String> corpus;

  @Mixin private RecordOptions records;

  @Option(
      names = "--drop-vanished",
      arity = "0..1",
      fallbackValue = "true",
      defaultValue = "false",
      paramLabel = "BOOLEAN",
      description =
          "Take out what files brought that are not below the corpus' folders any more; by default"
              + " it stays.")
  private boolean dropVanished;

  IngestJob.Vanished vanished() {
    return dropVanished ? IngestJob.Vanished.DROPPED : IngestJob.Vanished.KEPT;
  }

  List<String> corpus() {
    return corpus;
  }

  ReadingOptions reading() {
    return records.reading();
  }
}
