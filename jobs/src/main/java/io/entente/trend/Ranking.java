/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import io.entente.table.RowDates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Ranks within periods without bringing a period to one task: all rows are sorted over all tasks by
 * period and rank order and numbered; a row's rank is its number less the rows of the periods
 * before. How many rows a period has stands in period_totals.
 */
final class Ranking {

  private Ranking() {}

  /**
   * Rows with their rank in a column more.
   *
   * @param rows rows with granularity and period_start
   * @param order what ranks them within a period, the first rank first; no two rows may be equal
   * @param totals all of period_totals
   * @param size how many of the rows a period has
   */
  static Dataset<Row> ranked(
      Dataset<Row> rows,
      Column[] order,
      List<PeriodTotals.Total> totals,
      ToLongFunction<PeriodTotals.Total> size) {
    Map<String, Long> before = new HashMap<>();
    long sum = 0;
    for (PeriodTotals.Total total :
        totals.stream()
            .sorted(
                Comparator.comparing(PeriodTotals.Total::granularity)
                    .thenComparing(PeriodTotals.Total::periodStart))
            .toList()) {
      before.put(total.granularity() + total.periodStart(), sum);
      sum += size.applyAsLong(total);
    }
    Column[] sorting =
        Stream.concat(
                Stream.of(PeriodColumns.GRANULARITY.col(), PeriodColumns.PERIOD_START.col()),
                Arrays.stream(order))
            .toArray(Column[]::new);
    int granularity = PeriodColumns.GRANULARITY.indexIn(rows.schema());
    int start = PeriodColumns.PERIOD_START.indexIn(rows.schema());
    JavaRDD<Row> ranked =
        rows.orderBy(sorting)
            .javaRDD()
            .zipWithIndex()
            .map(
                numbered -> {
                  Row row = numbered._1();
                  String period = row.getString(granularity) + RowDates.at(start, row);
                  return with(row, numbered._2() - before.get(period) + 1);
                });
    StructType schema =
        rows.schema().add(TrendColumns.RANK.name(), TrendColumns.RANK.type(), false);
    return rows.sparkSession().createDataFrame(ranked, schema);
  }

  private static Row with(Row row, long rank) {
    List<Object> values = new ArrayList<>(row.length() + 1);
    for (int i = 0; i < row.length(); i++) {
      values.add(row.get(i));
    }
    values.add(rank);
    return RowFactory.create(values.toArray());
  }
}
