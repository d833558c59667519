/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import io.entente.table.RecordReader;
import io.entente.table.RowHash;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What one part of a table holds.
 *
 * @param part the part, as {@link Partitioning} names it
 * @param contentRows how many rows
 * @param bits exclusive or of a hash of each
 */
record PartContent(String part, long contentRows, long bits) {

  private static final String PART = "part";

  /** The parts of rows of a table, by their names: one pass over the rows. */
  static Map<String, PartContent> of(Dataset<Row> rows, StarTable table) {
    Dataset<Row> parts =
        rows.groupBy(table.partitioning().partition().as(PART))
            .agg(count(lit(1)).as("content_rows"), RowHash.of(table.tableColumns()).as("bits"));
    Map<String, PartContent> found = new TreeMap<>();
    RecordReader.of(PartContent.class)
        .collect(parts)
        .forEach(content -> found.put(content.part(), content));
    return found;
  }

  /** Those rows of a table that belong to some parts. */
  static Dataset<Row> rowsOf(Dataset<Row> rows, StarTable table, Collection<String> parts) {
    Column inPart = table.partitioning().partition().isin(parts.toArray());
    return table.partitioning().date().isEmpty() ? rows : rows.where(within(table, parts, inPart));
  }

  /**
   * With the days between the first part and the last, so that files of other days are not read.
   */
  private static Column within(StarTable table, Collection<String> parts, Column inPart) {
    String first = Collections.min(parts);
    String last = Collections.max(parts);
    Column day = col(table.partitioning().date().orElseThrow().name());
    return day.geq(lit(table.partitioning().range(first).orElseThrow().first()))
        .and(day.lt(lit(table.partitioning().range(last).orElseThrow().end())))
        .and(inPart);
  }

  /** The hash as it is kept. */
  String fingerprint() {
    return Long.toHexString(bits) + "-" + contentRows;
  }
}
