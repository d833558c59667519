/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.to_date;
import static org.assertj.core.api.Assertions.assertThat;

import io.entente.TestSpark;
import java.nio.file.Path;
import org.apache.iceberg.spark.data.vectorized.IcebergArrowColumnVector;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.execution.vectorized.ConstantColumnVector;
import org.apache.spark.sql.vectorized.ArrowColumnVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of Iceberg's tables are right where Spark frees what it has read. */
class VectorizedReadsTest {

  /** More than two of Iceberg's batches. */
  private static final int ROWS = 12_000;

  @TempDir private Path warehouse;

  @Test
  void icebergIsMadeForThisSpark() {
    assertThat(VectorizedReads.areSafe(IcebergArrowColumnVector.class)).isTrue();
    assertThat(VectorizedReads.areSafe(ConstantColumnVector.class)).isTrue();
    assertThat(VectorizedReads.areSafe(ArrowColumnVector.class)).isFalse();
  }

  @Test
  void rowsAreThoseWritten_whenAFileHasMoreThanABatch() throws Exception {
    String table = IcebergCatalogs.jdbc(warehouse) + ".large.numbers";
    Dataset<Row> rows =
        TestSpark.session()
            .range(0, ROWS, 1, 1)
            .select(
                col("id"),
                concat(lit("name "), col("id").mod(700)).as("name"),
                date_add(to_date(lit("2022-01-01")), col("id").mod(900).cast("int")).as("day"),
                col("id").divide(7).as("share"));
    TestSpark.session().sql("CREATE NAMESPACE " + table.substring(0, table.lastIndexOf('.')));
    rows.writeTo(table).create();

    Dataset<Row> read = TestSpark.session().table(table);

    assertThat(read.orderBy("day", "name", "id").collectAsList())
        .isEqualTo(rows.orderBy("day", "name", "id").collectAsList());
  }
}
