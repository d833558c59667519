/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a CSV file shows of its writer before its records are read.
 *
 * @param lineBreak what ends its lines: a line feed, or the lone carriage return of old Macs
 * @param escape what stands before a quote within quotes: another quote, or the backslash of Spark
 *     and MySQL
 */
record CsvDialect(char lineBreak, char escape) {

  /** Line feeds and doubled quotes. */
  static final CsvDialect USUAL = new CsvDialect('\n', '"');

  /** A backslash and a quote that no value can end with. */
  private static final Pattern BACKSLASHED = Pattern.compile("\\\\\"(?=[^\",;|\\t\\r\\n])");

  private static final Pattern DOUBLED = Pattern.compile("[^\",;|\\t\\r\\n]\"\"");

  /** A first line that only names the delimiter, as Excel wants it. */
  private static final Pattern DELIMITER = Pattern.compile("^sep=(.)\\s*$");

  /** Tells it by the file's beginning. */
  static CsvDialect of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return new CsvDialect(lineBreak(text), isBackslashed(text) ? '\\' : '"');
  }

  /** The delimiter that a file's first line does nothing but name. */
  static Optional<Character> delimiter(String line) {
    Matcher named = DELIMITER.matcher(line);
    return named.find() ? Optional.of(named.group(1).charAt(0)) : Optional.empty();
  }

  private static char lineBreak(String head) {
    boolean quoted = false;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '\n' || c == '\r')) {
        boolean alone = c == '\r' && i + 1 < head.length() && head.charAt(i + 1) != '\n';
        return alone ? '\r' : '\n';
      }
    }
    return '\n';
  }

  private static boolean isBackslashed(String head) {
    return BACKSLASHED.matcher(head).results().count() > DOUBLED.matcher(head).results().count();
  }
}
