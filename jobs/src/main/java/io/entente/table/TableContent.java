/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

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
    return RecordReader.of(TableContent.class)
        .collect(
            rows.agg(
                count(lit(1)).as("rows"),
                coalesce(RowHash.of(table.columns()), lit(0L)).as("bits")))
        .get(0);
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

  /** The state of a table that holds this, made by that run. */
  TableState stated(Staging staging, String input) {
    return new TableState(
        staging.version(), staging.runId(), input, rows, fingerprint(), Map.of(), Map.of());
  }
}
