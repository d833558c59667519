/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import java.util.List;
import java.util.stream.Stream;

/** Cells that say beside a row what its pair or actor is in the news for. */
final class WhyCells {

  /** So many terms mostly fit into a cell. */
  private static final int MOST = 4;

  private final boolean shown;

  /**
   * Cells for the rows of a table.
   *
   * @param all the terms of all rows: where none has any, there are no such columns
   */
  WhyCells(Stream<List<String>> all) {
    this.shown = all.anyMatch(terms -> !terms.isEmpty());
  }

  /** The header of a table with the columns of these cells. */
  String[] header(String... columns) {
    return with(columns, "terms", "typical headline");
  }

  /** The cells of a row with these. */
  String[] row(List<String> terms, String headline, String... cells) {
    return with(cells, words(terms), headline == null ? "" : headline);
  }

  private String[] with(String[] cells, String terms, String headline) {
    return shown
        ? Stream.concat(Stream.of(cells), Stream.of(terms, headline)).toArray(String[]::new)
        : cells;
  }

  /** The first terms in one text. */
  static String words(List<String> terms) {
    return String.join(", ", terms.subList(0, Math.min(MOST, terms.size())));
  }
}
