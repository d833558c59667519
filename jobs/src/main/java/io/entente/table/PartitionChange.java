/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

/**
 * A partition that a run wrote anew or took away.
 *
 * @param tableName name of the table
 * @param partition folder of the partition below the table's, such as {@code
 *     published_month=2025-02}; empty for a table that is one partition
 * @param rowsBefore rows before the run; 0 when it did not exist
 * @param rowsAfter rows after it; 0 when it ended
 */
public record PartitionChange(
    String tableName, String partition, long rowsBefore, long rowsAfter) {}
