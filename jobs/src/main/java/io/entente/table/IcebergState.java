/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.TreeMap;
import org.apache.iceberg.AppendFiles;
import org.apache.iceberg.Table;

/** What the ledger remembers of an Iceberg table: properties of its snapshots. */
final class IcebergState {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String VERSION = "entente.version";
  private static final String RUN_ID = "entente.run-id";
  private static final String INPUT = "entente.input";
  private static final String ROWS = "entente.rows";
  private static final String FINGERPRINT = "entente.fingerprint";
  private static final String PARTITIONS = "entente.partitions";
  private static final String SOURCES = "entente.sources";

  private IcebergState() {}

  /** The state that a snapshot carries. */
  static TableState of(Table table, long snapshot) {
    Map<String, String> summary = table.snapshot(snapshot).summary();
    try {
      return new TableState(
          summary.get(VERSION),
          summary.get(RUN_ID),
          summary.get(INPUT),
          Long.parseLong(summary.get(ROWS)),
          summary.get(FINGERPRINT),
          JSON.readValue(summary.get(PARTITIONS), new TypeReference<Map<String, Long>>() {}),
          JSON.readValue(summary.get(SOURCES), new TypeReference<Map<String, String>>() {}));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new LakeException(
          "snapshot %d of %s has no state that this version can read"
              .formatted(snapshot, table.name()),
          e);
    }
  }

  /**
   * Puts a snapshot that carries a state on a branch.
   *
   * @return its id
   */
  static long write(Table table, String branch, TableState state) {
    AppendFiles nothing = table.newAppend().toBranch(branch);
    nothing.set(VERSION, state.version());
    nothing.set(RUN_ID, state.runId());
    nothing.set(INPUT, state.input());
    nothing.set(ROWS, Long.toString(state.rows()));
    nothing.set(FINGERPRINT, state.fingerprint());
    nothing.set(PARTITIONS, json(state.partitions()));
    nothing.set(SOURCES, json(state.sources()));
    nothing.commit();
    table.refresh();
    return table.snapshot(branch).snapshotId();
  }

  private static String json(Map<String, ?> values) {
    try {
      return JSON.writeValueAsString(new TreeMap<>(values));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
