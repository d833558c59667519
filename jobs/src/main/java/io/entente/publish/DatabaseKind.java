/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import io.entente.table.TableColumn;
import io.entente.table.ddl.SqlDialect;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/**
 * What kinds of databases do in ways of their own, beyond how they write what is the same in all.
 */
enum DatabaseKind {
  /** PostgreSQL, from version 12 on. */
  POSTGRESQL("text collate \"C\"", SqlDialect.POSTGRESQL::type),

  /** DuckDB. Its keys would refuse rows that a transaction takes out and puts back in. */
  DUCKDB("VARCHAR", SqlDialect.DUCKDB::type),

  /** Any other, as far as it knows the standard. */
  STANDARD(
      "varchar(1000)",
      Map.of(
              DataTypes.StringType, "varchar(1000000)",
              DataTypes.IntegerType, "integer",
              DataTypes.LongType, "bigint",
              DataTypes.DoubleType, "double precision",
              DataTypes.BooleanType, "boolean",
              DataTypes.DateType, "date")
          ::get);

  private final String keyText;
  private final Function<DataType, String> types;

  DatabaseKind(String keyText, Function<DataType, String> types) {
    this.keyText = keyText;
    this.types = types;
  }

  /** The kind of the database at an address. */
  static DatabaseKind of(String url) {
    if (url.startsWith("jdbc:postgresql:")) {
      return POSTGRESQL;
    }
    return url.startsWith("jdbc:duckdb:") ? DUCKDB : STANDARD;
  }

  /** A text as a constant, which all of them write as the standard does. */
  static String literal(String text) {
    return SqlDialect.POSTGRESQL.literal(text);
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
    return isSought && column.type() == DataTypes.StringType ? keyText : types.apply(column.type());
  }
}
