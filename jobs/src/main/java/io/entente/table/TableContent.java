/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * How many rows some partitions hold, and what of the table's fingerprint is theirs.
 *
 * @param rows how many
 * @param bits exclusive or of a hash of each
 */
record TableContent(long rows, long bits) {

  private static final int HEXADECIMAL = 16;

  static final TableContent NONE = new TableContent(0, 0);

  /** What rows of a table are. */
  static TableContent of(Dataset<Row> rows, TableDefinition<?> table) {
    return RecordReader.of(TableContent.class).collect(rows.agg(count(), bits(table))).get(0);
  }

  /** An aggregate: how many rows there are. */
  static Column count() {
    return functions.count(functions.lit(1)).as("rows");
  }

  /** An aggregate: what of the table's fingerprint is theirs. */
  static Column bits(TableDefinition<?> table) {
    return functions.coalesce(RowHash.of(table.columns()), functions.lit(0L)).as("bits");
  }

  /** What a table is by the ledger. */
  static TableContent of(TableState state) {
    String fingerprint = state.fingerprint();
    return new TableContent(
        state.rows(), fingerprint.isEmpty() ? 0 : Long.parseUnsignedLong(fingerprint, HEXADECIMAL));
  }

  /** This without some rows and with others. */
  TableContent changed(TableContent without, TableContent with) {
    return new TableContent(rows - without.rows + with.rows, bits ^ without.bits ^ with.bits);
  }

  private String fingerprint() {
    return bits == 0 ? "" : Long.toHexString(bits);
  }

  /** The state of a table that holds this, with all else of another state. */
  TableState stated(TableState other) {
    return new TableState(
        other.version(),
        other.runId(),
        other.input(),
        rows,
        fingerprint(),
        other.partitions(),
        other.sources());
  }

  /** The state of a table that holds this, made by that run of that version. */
  TableState state(String version, String runId, String input) {
    return new TableState(version, runId, input, rows, fingerprint(), Map.of(), Map.of());
  }
}
