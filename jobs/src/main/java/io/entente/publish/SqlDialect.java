/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import io.entente.table.TableColumn;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** What databases do in ways of their own. */
enum SqlDialect {
  /** PostgreSQL, from version 12 on. */
  POSTGRESQL("text collate \"C\"", "text", "double precision"),

  /** DuckDB. Its keys would refuse rows that a transaction takes out and puts back in. */
  DUCKDB("varchar", "varchar", "double"),

  /** Any other, as far as it knows the standard. */
  STANDARD("varchar(1000)", "varchar(1000000)", "double precision");

  private final Map<DataType, String> types;
  private final String keyText;

  SqlDialect(String keyText, String text, String real) {
    this.keyText = keyText;
    this.types =
        Map.of(
            DataTypes.StringType, text,
            DataTypes.IntegerType, "integer",
            DataTypes.LongType, "bigint",
            DataTypes.DoubleType, real,
            DataTypes.BooleanType, "boolean",
            DataTypes.DateType, "date");
  }

  /** The dialect of the database at an address. */
  static SqlDialect of(String url) {
    if (url.startsWith("jdbc:postgresql:")) {
      return POSTGRESQL;
    }
    return url.startsWith("jdbc:duckdb:") ? DUCKDB : STANDARD;
  }

  /** Whether tables that a transaction makes are gone when it is. */
  boolean makesTablesInTransactions() {
    return this != STANDARD;
  }

  /** Whether keys are kept by the database. */
  boolean keepsKeys() {
    return this != DUCKDB;
  }

  /** Whether there are roles that may be given leave to read. */
  boolean hasRoles() {
    return this != DUCKDB;
  }

  /** How the making of a table for a while begins. */
  String createStage() {
    return this == STANDARD ? "create table" : "create temporary table";
  }

  /** The type of a column. Ids are compared byte by byte, which is also how Spark orders them. */
  String type(TableColumn column, StarTable table) {
    boolean isSought =
        table.key().contains(column)
            || table.indexed().contains(column)
            || table.foreignKeys().stream().anyMatch(key -> key.column().equals(column));
    return isSought && column.type() == DataTypes.StringType ? keyText : types.get(column.type());
  }
}
