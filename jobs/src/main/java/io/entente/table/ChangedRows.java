/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What becomes of the rows of some partitions of a table.
 *
 * @param fresh rows that come
 * @param gone rows of the table that go
 * @param standing all other rows of these partitions, as the table has them
 */
public record ChangedRows(Dataset<Row> fresh, Dataset<Row> gone, Dataset<Row> standing) {}
