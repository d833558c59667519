/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.pipeline;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.map_concat;
import static org.apache.spark.sql.functions.map_filter;
import static org.apache.spark.sql.functions.map_from_arrays;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.transform;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;

/** Puts the dates of a column into the metadata of the documents beside them. */
final class DocumentDates {

  private static final String METADATA = "metadata";
  private static final String ISO = "yyyy-MM-dd";

  private DocumentDates() {}

  /** Rows whose documents tell their date; what they told before is replaced. */
  static Dataset<Row> withDates(Dataset<?> rows, String documentColumn, String dateColumn) {
    StructField document = rows.schema().apply(documentColumn);
    Column date = date_format(to_date(col(dateColumn)), ISO);
    Column dated = transform(col(documentColumn), annotation -> dated(annotation, date));
    return rows.withColumn(documentColumn, dated.as(documentColumn, document.metadata()));
  }

  private static Column dated(Column annotation, Column date) {
    Column others =
        map_filter(annotation.getField(METADATA), (key, value) -> key.notEqual(ActorResolver.DATE));
    Column added = map_from_arrays(array(lit(ActorResolver.DATE)), array(date));
    return annotation.withField(METADATA, map_concat(others, added));
  }
}
