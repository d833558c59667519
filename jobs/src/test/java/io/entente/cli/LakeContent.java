/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import io.entente.TestSpark;
import io.entente.corpus.Removals;
import io.entente.table.Lake;
import io.entente.table.Runs;
import io.entente.table.TableDefinition;
import io.entente.view.LakeTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What a lake holds, so that two lakes can be compared: rows and a hash of each table. */
public final class LakeContent {

  private LakeContent() {}

  /** Rows and hash by table; without what differs each time. */
  static Map<String, String> of(Path lake) throws IOException {
    return of(lake.toString());
  }

  /** The same of a lake of any kind. */
  public static Map<String, String> of(String lake) {
    SparkSession spark = TestSpark.session();
    Lake opened = Lake.at(lake, spark);
    Map<String, String> content = new TreeMap<>();
    for (TableDefinition<?> table : LakeTables.ALL) {
      Dataset<Row> rows = opened.read(spark, table);
      if (table.name().equals(Runs.TABLE.name())) {
        rows = rows.drop(Runs.STARTED_AT.name(), "steps");
      } else if (table.name().equals(Removals.TABLE.name())) {
        rows = rows.drop("removed_at");
      }
      String all =
          String.join(
              ", ", java.util.Arrays.stream(rows.columns()).map(c -> "`" + c + "`").toList());
      Row sums = rows.agg(count(lit(1)), expr("bit_xor(xxhash64(" + all + "))")).first();
      content.put(table.name(), sums.get(0) + " rows, hash " + sums.get(1));
    }
    return content;
  }
}
