/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * How a trend table is derived from its period table.
 *
 * @param table the trend table
 * @param periods the period table
 * @param named the columns that say whom a row is of
 * @param carried columns that stand behind these in the trend table
 * @param ranking a column that decides ranks besides stories and names
 * @param size how many rows of the period table a period has
 */
public record TrendDerivation(
    TableDefinition<?> table,
    TableDefinition<?> periods,
    List<TableColumn> named,
    List<TableColumn> carried,
    TableColumn ranking,
    ToLongFunction<PeriodTotals.Total> size) {

  /**
   * Ranks rows within their periods: by stories, the most first, then by the column that decides,
   * then by names.
   *
   * @param rows rows of the period table, all of each period
   * @param totals rows of period_totals, one for each of these periods and no other
   * @return what {@link #of} takes
   */
  public Dataset<Row> ranked(Dataset<Row> rows, List<PeriodTotals.Total> totals) {
    List<Column> order = new ArrayList<>();
    order.add(PeriodColumns.STORIES.col().desc());
    order.add(ranking.col().desc());
    named.forEach(name -> order.add(name.col()));
    return Ranking.ranked(rows.select(columns(ranking)), order.toArray(Column[]::new), totals, size)
        .drop(ranking.name());
  }

  /** The same of periods that were ranked before: from rows of the trend table. */
  public Dataset<Row> ranks(Dataset<Row> trends) {
    return trends.select(columns(TrendColumns.RANK));
  }

  private Column[] columns(TableColumn last) {
    List<TableColumn> columns = new ArrayList<>(TrendRows.counted(named, carried));
    columns.add(last);
    return columns.stream().map(TableColumn::col).toArray(Column[]::new);
  }

  /**
   * Rows of the trend table.
   *
   * @param ranked the rows of all periods with their ranks: from {@link #ranked}, or, where nothing
   *     changed in a period, from {@link #ranks}
   * @param totals all of period_totals
   */
  public Dataset<Row> of(Dataset<Row> ranked, List<PeriodTotals.Total> totals) {
    return TrendRows.of(ranked, totals, table, named, carried);
  }
}
