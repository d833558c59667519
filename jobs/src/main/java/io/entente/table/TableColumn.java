/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * One column of a table: the only place where its name is written.
 *
 * @param name snake_case name in the Parquet files
 * @param type Spark SQL type
 * @param nullable whether a row may lack the value
 * @param meaning what the value says, in a sentence, with unit and range
 * @param example a typical value
 * @param values the only values that there are; empty where any may be
 */
public record TableColumn(
    String name,
    DataType type,
    boolean nullable,
    String meaning,
    String example,
    List<String> values) {

  /** Checks that nothing is missing. */
  public TableColumn {
    requireNonNull(name);
    requireNonNull(type);
    requireNonNull(meaning);
    requireNonNull(example);
    values = List.copyOf(values);
  }

  private TableColumn(
      String name, DataType type, boolean nullable, String meaning, String example) {
    this(name, type, nullable, meaning, example, List.of());
  }

  /** A column that every row fills. */
  public static TableColumn required(String name, DataType type, String meaning, String example) {
    return new TableColumn(name, type, false, meaning, example);
  }

  /** A column that a row may leave null. */
  public static TableColumn optional(String name, DataType type, String meaning, String example) {
    return new TableColumn(name, type, true, meaning, example);
  }

  /** A text column that every row fills. */
  public static TableColumn text(String name, String meaning, String example) {
    return required(name, DataTypes.StringType, meaning, example);
  }

  /** A whole-number column that every row fills. */
  public static TableColumn count(String name, String meaning, String example) {
    return required(name, DataTypes.LongType, meaning, example);
  }

  /** The same column, which has no values but these. */
  public TableColumn among(String... all) {
    return new TableColumn(name, type, nullable, meaning, example, List.of(all));
  }

  /** The same column, which has no values but the names of these constants in lower case. */
  public TableColumn among(Enum<?>... all) {
    return among(
        Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT)).toArray(String[]::new));
  }

  /** The same column with another meaning. */
  public TableColumn meaning(String other) {
    return new TableColumn(name, type, nullable, other, example, values);
  }

  /** The schema of rows with these columns. */
  public static StructType schema(List<TableColumn> columns) {
    return DataTypes.createStructType(columns.stream().map(TableColumn::field).toList());
  }

  /** The same for other programs: any column may be null, and a comment says what it means. */
  static StructType documented(List<TableColumn> columns) {
    return DataTypes.createStructType(
        columns.stream()
            .map(
                column ->
                    DataTypes.createStructField(column.name, column.type, true)
                        .withComment(column.meaning))
            .toList());
  }

  /** The type of a column that holds any number of structs with these fields. */
  public static ArrayType structs(TableColumn... fields) {
    return DataTypes.createArrayType(schema(List.of(fields)), false);
  }

  /** This column in a Spark SQL expression. */
  public Column col() {
    return functions.col(name);
  }

  /** This field of a struct, or of each struct of an array, in a Spark SQL expression. */
  public Column of(Column struct) {
    return struct.getField(name);
  }

  /**
   * The position of this column in rows of a schema: for inner loops, which ask once and then read
   * by position.
   *
   * @throws IllegalArgumentException when the schema lacks it, naming the column and those it has
   */
  public int indexIn(StructType schema) {
    int index = Arrays.asList(schema.fieldNames()).indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException(
          "column %s is missing, there are %s".formatted(name, List.of(schema.fieldNames())));
    }
    return index;
  }

  /**
   * The value of this column in a row that has a schema, such as one that a Dataset gave; null
   * where the row lacks it.
   *
   * @param <T> the Java type of the column's values
   */
  public <T> T in(Row row) {
    return row.getAs(name);
  }

  private StructField field() {
    return DataTypes.createStructField(name, type, nullable);
  }
}
