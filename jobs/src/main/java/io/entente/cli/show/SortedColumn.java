/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.Figures;
import io.entente.view.RowChoice;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.lang3.ArrayUtils;

/** The column by which pairs are sorted, one more where a table for people lacks it. */
final class SortedColumn {

  private final Optional<String> column;

  /**
   * The column of a choice.
   *
   * @param shown columns that the table has already
   */
  SortedColumn(RowChoice choice, Set<String> shown) {
    this.column = choice.order().filter(name -> !shown.contains(name));
  }

  /** The header with the column. */
  String[] header(String... cells) {
    return column.map(name -> ArrayUtils.add(cells, name.replace('_', ' '))).orElse(cells);
  }

  /** The cells of a pair with its value. */
  String[] cells(Record pair, String... cells) {
    return column
        .map(name -> ArrayUtils.add(cells, text(PlainValues.columns(pair).get(name))))
        .orElse(cells);
  }

  private static String text(Object value) {
    return value instanceof Double figure
        ? String.format(Locale.ROOT, "%.4f", figure)
        : Figures.count((Long) value);
  }
}
