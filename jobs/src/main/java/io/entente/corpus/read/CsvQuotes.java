/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

/** Follows byte by byte whether a place in a CSV record is within quotes, and counts columns. */
final class CsvQuotes {

  private final int delimiter;
  private int columns = 1;
  private State state = State.BEFORE_VALUE;

  private enum State {
    BEFORE_VALUE,
    VALUE,
    QUOTED,
    QUOTE_IN_QUOTED
  }

  CsvQuotes(int delimiter) {
    this.delimiter = delimiter;
  }

  void follow(int c) {
    if (state == State.QUOTED) {
      state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
    } else if (c == '"' && state != State.VALUE) {
      // Also a doubled quote: it is one character of the value, which goes on.
      state = State.QUOTED;
    } else if (c == delimiter) {
      columns++;
      state = State.BEFORE_VALUE;
    } else if (c != ' ' || state == State.QUOTE_IN_QUOTED) {
      state = State.VALUE;
    }
  }

  boolean areOpen() {
    return state == State.QUOTED;
  }

  int columns() {
    return columns;
  }
}
