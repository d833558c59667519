/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.apache.spark.sql.functions.expr;

import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;

/** A hash of rows that does not depend on their order: exclusive or of a hash of each. */
public final class RowHash {

  private RowHash() {}

  /**
   * An aggregate of these columns; null where there is no row. A hash passes nulls over, so each
   * column that may be null says if it is.
   */
  public static Column of(Collection<TableColumn> columns) {
    return expr(
        columns.stream()
            .map(
                column ->
                    "`"
                        + column.name()
                        + "`"
                        + (column.nullable() ? ", isnull(`" + column.name() + "`)" : ""))
            .collect(Collectors.joining(", ", "bit_xor(xxhash64(", "))")));
  }
}
