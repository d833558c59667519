/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import io.entente.table.TableColumn;

/**
 * A column of a table of the star schema.
 *
 * @param column its name, type and meaning
 * @param additivity whether its values add up
 */
public record StarColumn(TableColumn column, Additivity additivity) {

  /** The comment that a database keeps of the column. */
  public String comment() {
    return additivity == Additivity.NO_FIGURE
        ? column.meaning()
        : column.meaning() + ". " + additivity.words();
  }
}
