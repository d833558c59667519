/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Reads rows that are no table's as records. A component's name, in snake_case, is the name of its
 * column, so that neither the order of columns nor columns that are not asked for matter.
 *
 * @param <R> the record
 */
public final class RecordReader<R extends Record> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Class<R> type;
  private final StructType schema;
  private transient RecordRows<R> rows;

  private RecordReader(Class<R> type) {
    this.type = type;
    this.schema = RecordRows.schemaOf(type);
    this.rows = new RecordRows<>(type, schema);
  }

  /**
   * A reader of records of that type.
   *
   * @throws IllegalArgumentException when a component is of a type that no column has
   */
  public static <R extends Record> RecordReader<R> of(Class<R> type) {
    return new RecordReader<>(type);
  }

  /**
   * The rows as records, brought to the driver in one job: for results that are known to be small.
   *
   * @throws IllegalArgumentException when a column is missing or of another type, naming the
   *     column, what was expected and what was found
   */
  public List<R> collect(Dataset<Row> dataset) {
    return selectFrom(dataset).collectAsList().stream().map(this::fromRow).toList();
  }

  /**
   * A row of a Dataset as the record: for functions that run over rows.
   *
   * @throws IllegalArgumentException when a column is missing, naming it and those that are there
   */
  public R fromRow(Row row) {
    if (rows == null) {
      rows = new RecordRows<>(type, schema);
    }
    return rows.fromRow(row);
  }

  private Dataset<Row> selectFrom(Dataset<Row> dataset) {
    StructType found = dataset.schema();
    List<String> names = List.of(found.fieldNames());
    for (StructField field : schema.fields()) {
      String foundType =
          names.contains(field.name())
              ? found.apply(field.name()).dataType().catalogString()
              : "nothing";
      if (!foundType.equals(field.dataType().catalogString())) {
        throw new IllegalArgumentException(
            "record %s, column %s: expected %s, found %s"
                .formatted(
                    type.getSimpleName(),
                    field.name(),
                    field.dataType().catalogString(),
                    foundType));
      }
    }
    return dataset.select(
        List.of(schema.fieldNames()).stream().map(functions::col).toArray(Column[]::new));
  }
}
