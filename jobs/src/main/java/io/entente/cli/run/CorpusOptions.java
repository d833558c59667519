/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.cli.UsageException;
import io.entente.corpus.PublicationWindows;
import io.entente.job.IngestJob;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  @Option(
      names = "--published-from",
      paramLabel = "DATE",
      description =
          "Read records published from this day on only, such as 2025-01-31; the others are left for"
              + " a run with another window.")
  private LocalDate publishedFrom;

  @Option(
      names = "--published-to",
      paramLabel = "DATE",
      description = "Read records published until this day only, itself included.")
  private LocalDate publishedTo;

  @Option(
      names = "--portion-bytes",
      defaultValue = "" + IngestJob.Settings.USUAL_PORTION_BYTES,
      paramLabel = "N",
      description =
          "Commit after so many bytes of new files, so that a killed run goes on from there"
              + " (default: ${DEFAULT-VALUE}); with --fail-if of what is read it is one commit.")
  private long portionBytes;

  /**
   * How the corpus is read.
   *
   * @throws UsageException when the window ends before it begins
   */
  IngestJob.Settings settings() {
    return new IngestJob.Settings(
        records.reading(),
        dropVanished ? IngestJob.Vanished.DROPPED : IngestJob.Vanished.KEPT,
        published(),
        portionBytes);
  }

  private PublicationWindows published() {
    if (publishedFrom != null && publishedTo != null && publishedTo.isBefore(publishedFrom)) {
      throw new UsageException(
          "--published-to: %s is before --published-from %s; name a later day"
              .formatted(publishedTo, publishedFrom));
    }
    return PublicationWindows.between(
        Optional.ofNullable(publishedFrom), Optional.ofNullable(publishedTo));
  }

  List<String> corpus() {
    return corpus;
  }
}
