/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * Reads the rows of a result that is no table as records. A component's name, in snake_case, is the
 * name of its column, so that neither the order of columns nor columns that are not asked for
 * matter.
 *
 * @param <R> the record
 */
public final class RecordReader<R extends Record> {

  private final Class<R> type;
  private final StructType schema;
  private final RecordRows<R> rows;

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
    return selectFrom(dataset).collectAsList().stream().map(rows::fromRow).toList();
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
