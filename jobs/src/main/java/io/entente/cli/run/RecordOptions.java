/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.corpus.PublishedUntil;
import io.entente.corpus.ReadingOptions;
import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import picocli.CommandLine.Option;

/** Options that say how records are read, whatever files they stand in. */
final class RecordOptions {

  @Option(
      names = "--format",
      defaultValue = "auto",
      paramLabel = "FORMAT",
      completionCandidates = Formats.class,
      description =
          "One of ${COMPLETION-CANDIDATES}; auto, the default, tells it by name and content.")
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
      names = "--charset",
      defaultValue = "",
      paramLabel = "CHARSET",
      description =
          "Charset of texts that are not UTF-8, such as windows-1252; by default UTF-8, UTF-16 by"
              + " its byte order mark, and what is plainly windows-1252.")
  private String charset;

  @Option(
      names = "--allow-future",
      description = "Take records dated after the run's own day; by default they are rejected.")
  private boolean allowFuture;

  @Option(
      names = "--max-record-bytes",
      defaultValue = "10000000",
      paramLabel = "N",
      description = "Longer records are rejected (default: ${DEFAULT-VALUE}).")
  private int maxRecordBytes;

  /** Every format there is, for the help. */
  static final class Formats implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return ReadingOptions.FORMATS.iterator();
    }
  }

  ReadingOptions reading() {
    PublishedUntil until =
        allowFuture ? PublishedUntil.ANY : PublishedUntil.ofRun(Clock.systemUTC());
    return new ReadingOptions(format, fields, dateFormat, charset, maxRecordBytes, until);
  }
}
