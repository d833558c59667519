/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A place to which the star schema is published. Nothing is seen there before {@link #finish}; what
 * was not finished is forgotten when the target is closed.
 */
interface StarTarget extends AutoCloseable {

  /** What was published there last, by the names of tables; empty where nothing was. */
  Map<String, Published> published();

  /**
   * Puts rows down that are to take the place of some parts of a table.
   *
   * @param change which parts, and what the table is afterwards
   * @param rows all rows of those parts
   */
  void replace(Change change, Dataset<Row> rows);

  /** Makes everything that was put down seen. */
  void finish(Run run);

  /** Does what is to be done even where nothing changed, such as giving leave to read. */
  void unchanged();

  @Override
  void close();

  /**
   * A table that changes.
   *
   * @param table its definition
   * @param parts which of its parts are replaced; those without rows end
   * @param isWhole whether these are all that it will have, as with a table that is new
   * @param rows how many rows the parts have now
   * @param after what will have been published of it
   */
  record Change(StarTable table, Set<String> parts, boolean isWhole, long rows, Published after) {}

  /**
   * A publication.
   *
   * @param runId its name: a hash of what was published
   * @param lake the lake as it was named
   * @param version version of the program
   * @param startedAt when it began
   */
  record Run(String runId, String lake, String version, Instant startedAt) {}
}
