/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

/** Follows byte by byte whether a place in a CSV record is within quotes, and counts columns. */
final class CsvQuotes {

  private final int delimiter;
  private final char escape;
  private int columns = 1;
  private int last = '\n';
  private boolean wasOpening;
  private boolean goesOn;
  private State state = State.BEFORE_VALUE;

  private enum State {
    BEFORE_VALUE,
    VALUE,
    QUOTED,
    ESCAPED,
    QUOTE_IN_QUOTED
  }

  CsvQuotes(int delimiter) {
    this(delimiter, CsvDialect.USUAL);
  }

  CsvQuotes(int delimiter, CsvDialect dialect) {
    this.delimiter = delimiter;
    this.escape = dialect.escape();
  }

  void follow(int c) {
    change(c);
    last = c;
  }

  private void change(int c) {
    if (state == State.ESCAPED) {
      state = State.QUOTED;
    } else if (state == State.QUOTED && c == escape && escape != '"') {
      state = State.ESCAPED;
    } else if (state == State.QUOTED) {
      state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
      wasOpening = last == delimiter || last == '\n' || last == '\r';
    } else if (c == '"' && state != State.VALUE) {
      // Also a doubled quote: it is one character of the value, which goes on.
      state = State.QUOTED;
    } else if (c == delimiter) {
      columns++;
      state = State.BEFORE_VALUE;
    } else if (c != ' ' || state == State.QUOTE_IN_QUOTED) {
      goesOn |= state == State.QUOTE_IN_QUOTED && wasOpening && c != '\r' && c != '\n' && c != ' ';
      state = State.VALUE;
    }
  }

  boolean areOpen() {
    return state == State.QUOTED || state == State.ESCAPED;
  }

  /**
   * Whether a value went on behind a quote that seemed to end it, and that stood where a value may
   * begin: then it began one, and the quote before it was never closed.
   */
  boolean areMisplaced() {
    return goesOn;
  }

  int columns() {
    return columns;
  }
}
