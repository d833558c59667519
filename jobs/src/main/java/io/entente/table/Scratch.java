/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Where rows are put down on the way to a table. What is made of them is then planned from there:
 * Spark's planner takes longer than the work itself when a plan joins its own parts again and
 * again.
 */
public interface Scratch {

  /** Puts nothing down: for few joins. */
  Scratch NONE = (name, rows) -> rows;

  /**
   * Puts rows down until the commit is finished.
   *
   * @param name a name of its own
   * @return the same rows
   */
  Dataset<Row> putDown(String name, Dataset<Row> rows);
}
