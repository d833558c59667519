/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import io.entente.table.OneTask;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.JoinedRow;
import org.apache.spark.sql.types.StructType;

/**
 * Ranks within periods without bringing a period to one task: all rows are brought into ranges by
 * period and rank order, sorted there and numbered; a row's rank is its number less the rows of the
 * periods before. How many rows a period has stands in period_totals.
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
      before.put(period(total.granularity(), total.periodStart().toEpochDay()), sum);
      sum += size.applyAsLong(total);
    }
    Column[] sorting =
        Stream.concat(
                Stream.of(PeriodColumns.GRANULARITY.col(), PeriodColumns.PERIOD_START.col()),
                Arrays.stream(order))
            .toArray(Column[]::new);
    int[] at = {
      PeriodColumns.GRANULARITY.indexIn(rows.schema()),
      PeriodColumns.PERIOD_START.indexIn(rows.schema())
    };
    RDD<InternalRow> ranges = OneTask.ofRanges(rows, sorting).queryExecution().toRdd();
    long[] numbers = firstNumbers(ranges.toJavaRDD());
    JavaRDD<InternalRow> ranked =
        rows.sparkSession()
            .internalCreateDataFrame(ranges, rows.schema(), false)
            .sortWithinPartitions(sorting)
            .queryExecution()
            .toRdd()
            .toJavaRDD()
            .mapPartitionsWithIndex(
                (range, sorted) ->
                    new Numbered(sorted, numbers[range], row -> before.get(period(row, at))),
                true);
    StructType schema =
        rows.schema().add(TrendColumns.RANK.name(), TrendColumns.RANK.type(), false);
    return rows.sparkSession().internalCreateDataFrame(ranked.rdd(), schema, false);
  }

  /** How many rows stand before each range; they are counted before they are sorted. */
  private static long[] firstNumbers(JavaRDD<InternalRow> ranges) {
    long[] first = new long[ranges.getNumPartitions()];
    if (first.length > 1) {
      List<Long> sizes =
          ranges
              .mapPartitions(
                  rows -> {
                    long size = 0;
                    for (; rows.hasNext(); rows.next()) {
                      size++;
                    }
                    return List.of(size).iterator();
                  },
                  true)
              .collect();
      for (int range = 1; range < first.length; range++) {
        first[range] = first[range - 1] + sizes.get(range - 1);
      }
    }
    return first;
  }

  private static String period(InternalRow row, int[] at) {
    return period(row.getUTF8String(at[0]), row.getInt(at[1]));
  }

  private static String period(Object granularity, long firstDay) {
    return granularity + " " + firstDay;
  }

  /** Rows that follow each other, with their ranks. */
  private static final class Numbered implements Iterator<InternalRow> {
    private final Iterator<InternalRow> rows;
    private final ToLongFunction<InternalRow> before;
    private long number;

    Numbered(Iterator<InternalRow> rows, long number, ToLongFunction<InternalRow> before) {
      this.rows = rows;
      this.number = number;
      this.before = before;
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext();
    }

    @Override
    public InternalRow next() {
      InternalRow row = rows.next();
      number++;
      Object[] rank = {number - before.applyAsLong(row)};
      return new JoinedRow(row, new GenericInternalRow(rank));
    }
  }
}
