/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The changes of one job: tables are staged one after another, then all of them appear at {@link
 * #finish()}. A commit that is never finished changes nothing.
 */
public interface LakeCommit extends Scratch {

  /** Whether rows move before they are written. */
  enum Placement {
    /** Rows of one partition come together, so that it has few files. */
    MOVED,
    /** Rows stay in the tasks that made them: for rows that few tasks make, period by period. */
    KEPT
  }

  /** The table becomes exactly these rows; partitions that have none end. */
  TableState replaceTable(TableDefinition<?> table, Dataset<Row> rows);

  /** The partitions that these rows stand in become these rows; others stay. */
  default TableState replacePartitions(TableDefinition<?> table, Dataset<Row> rows) {
    return replacePartitions(table, rows, Set.of());
  }

  /** The partitions that these rows stand in, and those named, become these rows; others stay. */
  default TableState replacePartitions(
      TableDefinition<?> table, Dataset<Row> rows, Set<String> named) {
    return replacePartitions(table, rows, named, Placement.MOVED);
  }

  /**
   * The partitions that these rows stand in, and those named, become these rows; others stay.
   *
   * @param named partitions by {@link TableDefinition#partition}; one that has no row ends
   */
  TableState replacePartitions(
      TableDefinition<?> table, Dataset<Row> rows, Set<String> named, Placement placement);

  /**
   * Rows of the partitions that are named go and come. What comes and what stays is written by the
   * tasks that make or read it; of what stays nothing is computed again.
   *
   * @param named partitions by {@link TableDefinition#partition}: all in which a row goes or comes
   */
  TableState changePartitions(TableDefinition<?> table, ChangedRows rows, Set<String> named);

  /**
   * The table becomes what of it can be trusted, made by no run that is known: a later run makes
   * the rest anew.
   *
   * @param partitions folders and files below the table's that end
   */
  void forget(SparkSession spark, TableDefinition<?> table, Set<String> partitions);

  /**
   * Takes files and folders of a table away that are none of its own.
   *
   * @param paths below the table's folder
   */
  void takeAway(SparkSession spark, TableDefinition<?> table, Collection<String> paths);

  /** Says what the parts of a staged table were made from. */
  void setSources(TableDefinition<?> table, Map<String, String> sources);

  /** The state of a table as it will be after this commit. */
  TableState stateAfter(TableDefinition<?> table);

  /** The rows of a table as they will be after this commit. */
  Dataset<Row> after(SparkSession spark, TableDefinition<?> table);

  /** How many rows each partition that this commit changes has before and after it. */
  List<PartitionChange> changes();

  /** Bytes of all files that were staged so far. */
  long stagedBytes();

  /** The rows of a table that this commit has staged, as they will be read after it. */
  Dataset<Row> staged(SparkSession spark, TableDefinition<?> table);

  /**
   * Once this commit is finished, what its tables held before can be read nowhere in the lake: for
   * articles that must go. Without this a lake may keep older snapshots for a while.
   */
  void forgetPast();

  /**
   * Makes the staged tables the live ones.
   *
   * @throws LakeException when the lake cannot be written, or another run has taken it over
   */
  void finish();
}
