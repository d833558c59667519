/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table.ddl;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** How a database writes names, texts and types. */
public enum SqlDialect {
  /** PostgreSQL 12 or later. */
  POSTGRESQL(
      '"',
      Map.of(
          DataTypes.StringType, "text",
          DataTypes.BooleanType, "boolean",
          DataTypes.ShortType, "smallint",
          DataTypes.IntegerType, "integer",
          DataTypes.LongType, "bigint",
          DataTypes.DoubleType, "double precision",
          DataTypes.DateType, "date",
          DataTypes.TimestampType, "timestamp with time zone")) {
    @Override
    String structs(StructType struct) {
      // An array of rows would need a type of its own for each column.
      return "jsonb";
    }
  },

  /** DuckDB 1.1 or later. */
  DUCKDB(
      '"',
      Map.of(
          DataTypes.StringType, "VARCHAR",
          DataTypes.BooleanType, "BOOLEAN",
          DataTypes.ShortType, "SMALLINT",
          DataTypes.IntegerType, "INTEGER",
          DataTypes.LongType, "BIGINT",
          DataTypes.DoubleType, "DOUBLE",
          DataTypes.DateType, "DATE",
          DataTypes.TimestampType, "TIMESTAMP WITH TIME ZONE")) {
    @Override
    String structs(StructType struct) {
      return Arrays.stream(struct.fields())
          .map(field -> quoted(field.name()) + " " + type(field.dataType()))
          .collect(Collectors.joining(", ", "STRUCT(", ")[]"));
    }
  },

  /** Spark SQL 3.5. */
  SPARK('`', Map.of()) {
    @Override
    public String type(DataType type) {
      return type.sql();
    }

    @Override
    public String literal(String text) {
      return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    String structs(StructType struct) {
      return DataTypes.createArrayType(struct).sql();
    }
  };

  private final char quote;
  private final Map<DataType, String> types;

  SqlDialect(char quote, Map<DataType, String> types) {
    this.quote = quote;
    this.types = types;
  }

  /** The type of a column that holds any number of structs. */
  abstract String structs(StructType struct);

  /**
   * The type of a column.
   *
   * @throws IllegalArgumentException when the database has none for it
   */
  public String type(DataType type) {
    if (type instanceof ArrayType array) {
      return array.elementType() instanceof StructType struct
          ? structs(struct)
          : type(array.elementType()) + "[]";
    }
    String own = types.get(type);
    if (own == null) {
      throw new IllegalArgumentException("%s has no type for %s".formatted(this, type.sql()));
    }
    return own;
  }

  /** A name, which may be a word of the language. */
  String quoted(String name) {
    return quote + name + quote;
  }

  /** A text as a constant. */
  public String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
