/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.run;

import io.entente.corpus.ReadingOptions;
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
    return new ReadingOptions(format, fields, dateFormat, maxRecordBytes);
  }
}
