/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import io.entente.corpus.Articles;
import io.entente.pair.PeriodColumns;
import io.entente.table.TableDefinition;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows of the dimension of days: all days of the years, and of the weeks, that a corpus covers. */
final class DateRows {

  private static final String FIRST = "first_day";
  private static final String LAST = "last_day";
  private static final String DAY = StarColumns.DATE_ID.name();

  private DateRows() {}

  static Dataset<Row> of(Function<TableDefinition<?>, Dataset<Row>> tables) {
    Dataset<Row> published =
        tables.apply(Articles.TABLE).select(Articles.PUBLISHED_DATE.col().as(DAY));
    Dataset<Row> counted =
        tables.apply(StarSources.TOTALS).select(PeriodColumns.PERIOD_START.col().as(DAY));
    return published
        .union(counted)
        .agg(min(col(DAY)).as(FIRST), max(col(DAY)).as(LAST))
        .where(col(FIRST).isNotNull())
        .select(
            expr("explode(sequence(least(trunc(first_day, 'year'), trunc(first_day, 'week')),"
                    + " make_date(year(last_day), 12, 31)))")
                .as(DAY))
        .select(
            col(DAY),
            as(StarColumns.CALENDAR_YEAR.name(), "year(date_id)"),
            as(StarColumns.CALENDAR_QUARTER.name(), "quarter(date_id)"),
            as(StarColumns.CALENDAR_MONTH.name(), "month(date_id)"),
            as(StarColumns.MONTH_NAME.name(), "date_format(date_id, 'MMMM')"),
            as(StarColumns.YEAR_MONTH.name(), "date_format(date_id, 'yyyy-MM')"),
            as(StarColumns.MONTH_START.name(), "trunc(date_id, 'month')"),
            as(StarColumns.YEAR_START.name(), "trunc(date_id, 'year')"),
            as(StarColumns.ISO_YEAR.name(), "extract(yearofweek from date_id)"),
            as(StarColumns.ISO_WEEK.name(), "weekofyear(date_id)"),
            as(
                StarColumns.YEAR_WEEK.name(),
                "format_string('%04d-W%02d', extract(yearofweek from date_id), weekofyear(date_id))"),
            as(StarColumns.WEEK_START.name(), "trunc(date_id, 'week')"),
            as(StarColumns.DAY_OF_MONTH.name(), "day(date_id)"),
            as(StarColumns.ISO_DAY_OF_WEEK.name(), "weekday(date_id) + 1"),
            as(StarColumns.DAY_NAME.name(), "date_format(date_id, 'EEEE')"),
            as(StarColumns.IS_WEEKEND.name(), "weekday(date_id) >= 5"));
  }

  private static Column as(String name, String expression) {
    return expr(expression).as(name);
  }
}
