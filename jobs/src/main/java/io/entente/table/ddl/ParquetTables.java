/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table.ddl;

import static java.util.stream.Collectors.joining;

import io.entente.table.TableColumn;
import java.util.List;
import java.util.Set;

/**
 * Statements by which Spark or DuckDB read the Parquet files of a lake in a folder as their own
 * tables: nothing is copied.
 *
 * @param folder the lake's folder, as the database names it
 * @param filled names of the tables that have rows; the others have no file yet
 */
public record ParquetTables(String folder, Set<String> filled) {

  /**
   * External tables of Spark. Those that are partitioned are told of their partitions by the
   * statement after them, which finds new ones when it is given again.
   */
  public String ofSpark(List<DescribedTable> tables) {
    return tables.stream().map(this::ofSpark).collect(joining("\n"));
  }

  private String ofSpark(DescribedTable table) {
    SqlDialect spark = SqlDialect.SPARK;
    String name = spark.quoted(table.name());
    StringBuilder sql = new StringBuilder("CREATE TABLE IF NOT EXISTS " + name);
    sql.append(
        table.columns().stream()
            .map(
                column ->
                    "%s %s COMMENT %s"
                        .formatted(
                            spark.quoted(column.name()),
                            spark.type(column.type()),
                            spark.literal(column.meaning())))
            .collect(joining(",\n  ", " (\n  ", "\n)\nUSING parquet\n")));
    boolean divided = !table.partitionedBy().isEmpty();
    if (divided) {
      sql.append(
          table.partitionedBy().stream()
              .map(column -> spark.quoted(column.name()))
              .collect(joining(", ", "PARTITIONED BY (", ")\n")));
    }
    sql.append("LOCATION ").append(spark.literal(folder + "/" + table.name()));
    sql.append("\nCOMMENT ").append(spark.literal(table.comment())).append(";\n");
    if (divided && filled.contains(table.name())) {
      sql.append("MSCK REPAIR TABLE ").append(name).append(";\n");
    }
    return sql.toString();
  }

  /** Views of DuckDB, which look for files anew each time. */
  public String ofDuckDb(List<DescribedTable> tables) {
    return tables.stream().map(this::ofDuckDb).collect(joining("\n"));
  }

  private String ofDuckDb(DescribedTable table) {
    SqlDialect duckDb = SqlDialect.DUCKDB;
    boolean hasFiles = filled.contains(table.name());
    String columns =
        table.columns().stream()
            .map(
                column ->
                    "CAST(%s AS %s) AS %s"
                        .formatted(
                            hasFiles ? duckDb.quoted(column.name()) : "NULL",
                            duckDb.type(column.type()),
                            duckDb.quoted(column.name())))
            .collect(joining(",\n  ", "SELECT\n  ", "\n"));
    return "CREATE OR REPLACE VIEW %s AS\n".formatted(duckDb.quoted(table.name()))
        + columns
        + (hasFiles ? "FROM " + files(table) + ";\n" : "WHERE false;\n")
        + new CreateTables(duckDb).comments("VIEW", table);
  }

  private String files(DescribedTable table) {
    String depth = "/*".repeat(table.partitionedBy().size());
    String pattern = folder + "/" + table.name() + depth + "/*.parquet";
    String types =
        table.partitionedBy().stream().map(ParquetTables::hiveType).collect(joining(", "));
    return "read_parquet(%s%s)"
        .formatted(
            SqlDialect.DUCKDB.literal(pattern),
            types.isEmpty() ? "" : ", hive_partitioning = true, hive_types = {" + types + "}");
  }

  private static String hiveType(TableColumn column) {
    return "'%s': %s".formatted(column.name(), SqlDialect.DUCKDB.type(column.type()));
  }
}
