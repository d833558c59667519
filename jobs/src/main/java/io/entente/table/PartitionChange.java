/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A partition that a run wrote anew or took away.
 *
 * @param tableName name of the table
 * @param partition folder of the partition below the table's, such as {@code
 *     published_month=2025-02}; empty for a table that is one partition
 * @param rowsBefore rows before the run; 0 when it did not exist
 * @param rowsAfter rows after it; 0 when it ended
 */
public record PartitionChange(String tableName, String partition, long rowsBefore, long rowsAfter) {

  private record Place(String tableName, String partition) {}

  /** Each partition once: from what it was before the first of these changes to after the last. */
  public static List<PartitionChange> joined(List<PartitionChange> changes) {
    Map<Place, PartitionChange> joined = new LinkedHashMap<>();
    for (PartitionChange change : changes) {
      joined.merge(
          new Place(change.tableName, change.partition), change, PartitionChange::followedBy);
    }
    return List.copyOf(joined.values());
  }

  private PartitionChange followedBy(PartitionChange next) {
    return new PartitionChange(tableName, partition, rowsBefore, next.rowsAfter);
  }
}
