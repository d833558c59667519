/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a CSV file's header says.
 *
 * @param dialect how lines end and quotes are escaped
 * @param delimiter comma, semicolon, tab or vertical bar: whichever is the most frequent outside
 *     quotes
 * @param columns names in their order; empty for a column without one
 */
record CsvShape(CsvDialect dialect, char delimiter, List<String> columns) {

  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int MAX_COLUMNS = 10_000;

  /** Reads the header line of a file of the usual dialect. */
  static CsvShape of(String header) {
    return of(header, CsvDialect.USUAL);
  }

  /** Reads the header line. */
  static CsvShape of(String header, CsvDialect dialect) {
    char delimiter = DELIMITERS[0];
    int most = 0;
    for (char candidate : DELIMITERS) {
      CsvQuotes quotes = new CsvQuotes(candidate);
      header.chars().forEach(quotes::follow);
      if (quotes.columns() > most) {
        most = quotes.columns();
        delimiter = candidate;
      }
    }
    return of(header, dialect, delimiter);
  }

  /** Reads the header line of a file of which the delimiter is known. */
  static CsvShape of(String header, CsvDialect dialect, char delimiter) {
    String[] names = parser(dialect, delimiter, header.length()).parseLine(header);
    List<String> columns =
        names == null
            ? List.of()
            : Arrays.stream(names).map(name -> Objects.requireNonNullElse(name, "")).toList();
    return new CsvShape(dialect, delimiter, columns);
  }

  /**
   * The values of one record.
   *
   * @throws TextParsingException when it is not one
   */
  String[] values(String record) {
    String[] values = parser(dialect, delimiter, record.length()).parseLine(record);
    return values == null ? new String[0] : values;
  }

  private static CsvParser parser(CsvDialect dialect, char delimiter, int length) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(delimiter);
    settings.getFormat().setLineSeparator("\n");
    settings.getFormat().setQuoteEscape(dialect.escape());
    // No line is a comment: an article may begin with any character.
    settings.setCommentProcessingEnabled(false);
    settings.setMaxColumns(MAX_COLUMNS);
    settings.setMaxCharsPerColumn(Math.max(1, length + 1));
    settings.setInputBufferSize(Math.max(64, Math.min(length + 2, 1 << 16)));
    return new CsvParser(settings);
  }
}
