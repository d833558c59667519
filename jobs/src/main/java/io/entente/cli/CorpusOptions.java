/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.corpus.ReadingOptions;
import java.util.List;
import java.util.Map;
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
          "File, folder (with all below it) or glob of articles: text, JSON Lines, JSON array, CSV,"
              + " Parquet, each also gzip or zstd.")
  private List<String> corpus;

  @Option(
      names = "--format",
      defaultValue = "auto",
      paramLabel = "FORMAT",
      description = "text, jsonl, json, csv or parquet; by default told by name and content.")
  private String format;

  @Option(
      names = "--field",
      split = ",",
      paramLabel = "OURS=THEIRS",
      description =
          "Where a record keeps body, date, title, url, source, id or language, such as"
              + " body=story_text.")
  private Map<String, String> fields = Map.of();

  @Option(
      names = "--date-format",
      defaultValue = "",
      paramLabel = "PATTERN",
      description = "Pattern of dates, such as dd.MM.yyyy; by default the usual forms are known.")
  private String dateFormat;

  @Option(
      names = "--max-record-bytes",
      defaultValue = "10000000",
      paramLabel = "N",
      description = "Longer records are rejected (default: ${DEFAULT-VALUE}).")
  private int maxRecordBytes;

  List<String> corpus() {
    return corpus;
  }

  ReadingOptions reading() {
    return new ReadingOptions(format, fields, dateFormat, maxRecordBytes);
  }
}
