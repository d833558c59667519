/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.serve;

import io.entente.table.TableDefinition;
import io.entente.table.ddl.DescribedTable;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A table that a statement may ask for.
 *
 * @param schema where it stands: {@link #READABLE}, {@link #LAKE} or {@link #STAR}
 * @param description its name, columns and what they mean
 * @param rows makes its rows from the rows of a lake's tables
 * @param joined the lake's tables that are joined for its rows, which takes seconds; empty where
 *     they are rows of one table, or of one and its actors' names
 */
record ServedTable(
    String schema,
    DescribedTable description,
    Function<Function<TableDefinition<?>, Dataset<Row>>, Dataset<Row>> rows,
    List<TableDefinition<?>> joined) {

  /** Tables under names that people read: the schema in which a connection begins. */
  static final String READABLE = "default";

  /** The tables of the lake as they are. */
  static final String LAKE = "lake";

  /** The tables of the star schema. */
  static final String STAR = "star";

  String name() {
    return description.name();
  }
}
