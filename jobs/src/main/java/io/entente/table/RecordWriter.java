/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Makes rows that are no table's of records: a component is a column, its name in snake_case.
 * {@link RecordReader} reads them.
 *
 * @param <R> the record
 */
public final class RecordWriter<R extends Record> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Class<R> type;
  private final StructType schema;
  private transient RecordRows<R> rows;

  private RecordWriter(Class<R> type) {
    this.type = type;
    this.schema = RecordRows.schemaOf(type);
    this.rows = new RecordRows<>(type, schema);
  }

  /**
   * A writer of records of that type.
   *
   * @throws IllegalArgumentException when a component is of a type that no column has
   */
  public static <R extends Record> RecordWriter<R> of(Class<R> type) {
    return new RecordWriter<>(type);
  }

  /** Schema of the rows. */
  public StructType schema() {
    return schema;
  }

  /** Encoder of the rows. */
  public Encoder<Row> encoder() {
    return Encoders.row(schema);
  }

  /** The record as a row, which carries no schema. */
  public Row toRow(R record) {
    if (rows == null) {
      rows = new RecordRows<>(type, schema);
    }
    return rows.toRow(record);
  }

  /** The records as a Dataset: for what is known to be small. */
  public Dataset<Row> dataset(SparkSession spark, List<R> records) {
    return spark.createDataFrame(records.stream().map(this::toRow).toList(), schema);
  }
}
