/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Picks rows by the files that their records stand in; tables articles and rejects name them. */
public final class RowsOfFiles {

  private static final String FILE = Articles.INPUT_FILE.name();

  private RowsOfFiles() {}

  /** The rows of these files. */
  public static Dataset<Row> among(Dataset<Row> rows, Collection<String> files) {
    return files.isEmpty() ? rows.limit(0) : joined(rows, files, "left_semi");
  }

  /** The rows of all other files. */
  public static Dataset<Row> notAmong(Dataset<Row> rows, Collection<String> files) {
    return files.isEmpty() ? rows : joined(rows, files, "left_anti");
  }

  private static Dataset<Row> joined(Dataset<Row> rows, Collection<String> files, String joinType) {
    Dataset<Row> paths =
        rows.sparkSession().createDataset(List.copyOf(files), Encoders.STRING()).toDF(FILE);
    return rows.join(paths, new String[] {FILE}, joinType);
  }
}
