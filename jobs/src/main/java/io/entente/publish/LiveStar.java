/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import io.entente.table.TableDefinition;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The star schema of a lake as it is now, without publishing it. */
public final class LiveStar {

  private LiveStar() {}

  /**
   * The rows of a table, without texts of stories.
   *
   * @param table which
   * @param tables the rows of each table of the lake
   */
  public static Dataset<Row> rows(
      StarTable table, Function<TableDefinition<?>, Dataset<Row>> tables) {
    return new StarRows(tables, StoryTexts.LEFT_OUT).of(table);
  }

  /**
   * The tables of the lake that decide a table's rows: if none of them changes, neither do they.
   */
  public static List<TableDefinition<?>> sources(StarTable table) {
    return StarSources.of(table);
  }
}
