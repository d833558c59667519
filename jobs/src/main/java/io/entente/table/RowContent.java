/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What some rows of a table amount to, whatever their order.
 *
 * @param rows how many they are
 * @param bits their {@link RowHash}; 0 for none
 */
record RowContent(long rows, long bits) {

  /** No rows. */
  static final RowContent NONE = new RowContent(0, 0);

  private static final int HEXADECIMAL = 16;

  /** What a table held when that state was written. */
  static RowContent of(TableState state) {
    String fingerprint = state.fingerprint();
    return new RowContent(
        state.rows(), fingerprint.isEmpty() ? 0 : Long.parseUnsignedLong(fingerprint, HEXADECIMAL));
  }

  /** What rows of a table hold. */
  static RowContent of(TableDefinition<?> table, Dataset<Row> rows) {
    return RecordReader.of(RowContent.class).collect(rows.agg(count(), bits(table))).get(0);
  }

  /** An aggregate: how many rows there are. */
  static Column count() {
    return functions.count(functions.lit(1)).as("rows");
  }

  /** An aggregate: the rows' hash. */
  static Column bits(TableDefinition<?> table) {
    return functions.coalesce(RowHash.of(table.columns()), functions.lit(0L)).as("bits");
  }

  /** These rows, those left out that were among them, and others added. */
  RowContent replacing(RowContent old, RowContent fresh) {
    return new RowContent(rows - old.rows + fresh.rows, bits ^ old.bits ^ fresh.bits);
  }

  /** The state of a table that is these rows. */
  TableState state(String runId, String input) {
    return new TableState(runId, input, rows, bits == 0 ? "" : Long.toHexString(bits));
  }
}
