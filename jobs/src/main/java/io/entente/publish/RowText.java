/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.replace;

import io.entente.table.TableColumn;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;

/** Rows as lines of text that a database takes in at once. */
enum RowText {
  /** The text format of PostgreSQL's COPY; a zero character, which it cannot keep, is left out. */
  POSTGRESQL("\t", "\\N", List.of("\\", "\\\\", "\t", "\\t", "\n", "\\n", "\r", "\\r", "\0", "")) {
    @Override
    Column marked(Column text) {
      return text;
    }
  },

  /** CSV in which what is empty without quotes is null. */
  CSV(",", "", List.of("\"", "\"\"")) {
    @Override
    Column marked(Column text) {
      return concat(lit("\""), text, lit("\""));
    }
  };

  /** So many rows of a driver's memory at a time. */
  private static final long MOST_AT_ONCE = 200_000;

  /** The same of rows that bring whole texts. */
  private static final long MOST_TEXTS_AT_ONCE = 10_000;

  private final String divider;
  private final String nothing;
  private final List<String> replaced;

  RowText(String divider, String nothing, List<String> replaced) {
    this.divider = divider;
    this.nothing = nothing;
    this.replaced = replaced;
  }

  /** A text as the format marks one. */
  abstract Column marked(Column text);

  /** The rows of a table as lines, without the ends of lines. Executors write them. */
  Iterator<String> lines(Dataset<Row> rows, StarTable table, long count) {
    Column[] fields = table.tableColumns().stream().map(this::field).toArray(Column[]::new);
    return inShares(rows, table, count)
        .select(concat_ws(divider, fields))
        .as(Encoders.STRING())
        .toLocalIterator();
  }

  /** In shares of which the driver can hold one. */
  static Dataset<Row> inShares(Dataset<Row> rows, StarTable table, long count) {
    boolean hasTexts = table.tableColumns().contains(StarColumns.STORY_BODY);
    long most = hasTexts ? MOST_TEXTS_AT_ONCE : MOST_AT_ONCE;
    return count <= most ? rows : rows.repartition(Math.toIntExact((count - 1) / most + 1));
  }

  private Column field(TableColumn column) {
    Column text = column.col().cast(DataTypes.StringType);
    if (column.type() == DataTypes.StringType) {
      for (int i = 0; i < replaced.size(); i += 2) {
        text = replace(text, lit(replaced.get(i)), lit(replaced.get(i + 1)));
      }
      text = marked(text);
    }
    return column.nullable() ? coalesce(text, lit(nothing)) : text;
  }
}
