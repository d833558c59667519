/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.serve;

import io.entente.table.Lake;
import io.entente.table.TableColumn;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.AliasIdentifier;
import org.apache.spark.sql.catalyst.analysis.UnresolvedRelation;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import org.apache.spark.sql.catalyst.rules.Rule;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;
import scala.runtime.AbstractPartialFunction;

/**
 * The rule by which Spark finds the tables of a lake: names of two parts, the first of which says
 * that a {@link ServedTable} is meant. It opens the lake for each statement, so that files,
 * partitions and snapshots are those of now; Spark's own tables would remember them.
 */
final class LakeRelations extends Rule<LogicalPlan> {

  private static final String PREFIX = "entente_";

  private final SparkSession spark;
  private final String address;
  private final AtomicReference<KeptRows> kept;

  /**
   * The rule.
   *
   * @param kept the rows of tables; before there are any, while views are made of them, tables are
   *     empty, and no lake is asked
   */
  LakeRelations(SparkSession spark, String address, AtomicReference<KeptRows> kept) {
    this.spark = spark;
    this.address = address;
    this.kept = kept;
  }

  /** How a view names what it shows. */
  static String nameOf(ServedTable table) {
    return PREFIX + table.schema() + "." + table.name();
  }

  @Override
  public LogicalPlan apply(LogicalPlan plan) {
    return plan.resolveOperators(new Found());
  }

  private static Optional<ServedTable> meant(LogicalPlan plan) {
    if (!(plan instanceof UnresolvedRelation relation)) {
      return Optional.empty();
    }
    List<String> parts = JavaConverters.seqAsJavaList(relation.multipartIdentifier());
    int size = parts.size();
    return size >= 2 && parts.get(size - 2).startsWith(PREFIX)
        ? ServedTables.named(parts.get(size - 2).substring(PREFIX.length()), parts.get(size - 1))
        : Optional.empty();
  }

  private LogicalPlan rows(ServedTable table) {
    KeptRows now = kept.get();
    LogicalPlan rows = now == null ? empty(table) : now.of(table, Lake.at(address, spark));
    return new SubqueryAlias(new AliasIdentifier(table.name()), rows);
  }

  private LogicalPlan empty(ServedTable table) {
    StructType schema = TableColumn.schema(table.description().columns());
    // As files have it, where any value may be missing.
    return spark.createDataFrame(List.of(), schema.asNullable()).queryExecution().analyzed();
  }

  /** What takes the place of a name. */
  private final class Found extends AbstractPartialFunction<LogicalPlan, LogicalPlan> {
    @Override
    public boolean isDefinedAt(LogicalPlan plan) {
      return meant(plan).isPresent();
    }

    @Override
    public LogicalPlan apply(LogicalPlan plan) {
      return rows(meant(plan).orElseThrow());
    }
  }
}
