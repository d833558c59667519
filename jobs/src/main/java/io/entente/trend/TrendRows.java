/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import io.entente.pair.Granularity;
import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import io.entente.table.RowDates;
import io.entente.table.TableColumn;
import io.entente.table.TableDefinition;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/**
 * Turns ranked rows of a period table into rows of a trend table: brings the rows of each actor or
 * pair together, in order, and goes through them once. They are at most as many as there are
 * periods.
 */
final class TrendRows implements Serializable {

  private final Map<String, Timeline> timelines = new TreeMap<>();
  private final Places at;

  /**
   * Where the columns of the ranked rows stand: looked up once, since there are as many rows as in
   * the period table.
   */
  private record Places(int granularity, int start, int stories, int rank, int[] key, int[] carried)
      implements Serializable {

    static Places in(StructType schema, List<TableColumn> key, List<TableColumn> carried) {
      return new Places(
          PeriodColumns.GRANULARITY.indexIn(schema),
          PeriodColumns.PERIOD_START.indexIn(schema),
          PeriodColumns.STORIES.indexIn(schema),
          TrendColumns.RANK.indexIn(schema),
          indexes(schema, key),
          indexes(schema, carried));
    }

    private static int[] indexes(StructType schema, List<TableColumn> columns) {
      return columns.stream().mapToInt(column -> column.indexIn(schema)).toArray();
    }
  }

  private TrendRows(List<PeriodTotals.Total> totals, Places at) {
    this.at = at;
    for (Granularity granularity : Granularity.values()) {
      timelines.put(
          granularity.code(),
          new Timeline(
              totals.stream().filter(t -> t.granularity().equals(granularity.code())).toList()));
    }
  }

  /**
   * Rows of the trend table.
   *
   * @param ranked rows of the period table with their rank
   * @param totals all of period_totals, which the rows are measured against
   * @param named the columns that name the actor or pair
   * @param carried columns of the ranked rows that stand behind these in the trend table
   */
  static Dataset<Row> of(
      Dataset<Row> ranked,
      List<PeriodTotals.Total> totals,
      TableDefinition<?> table,
      List<TableColumn> named,
      List<TableColumn> carried) {
    TrendRows trends = new TrendRows(totals, Places.in(ranked.schema(), named, carried));
    Column[] key = named.stream().map(TableColumn::col).toArray(Column[]::new);
    Column[] order =
        Stream.concat(
                Arrays.stream(key),
                Stream.of(PeriodColumns.GRANULARITY.col(), PeriodColumns.PERIOD_START.col()))
            .toArray(Column[]::new);
    return ranked
        .repartition(key)
        .sortWithinPartitions(order)
        .mapPartitions((MapPartitionsFunction<Row, Row>) trends::rows, table.encoder());
  }

  /** Rows of a partition, one actor or pair after another. */
  private Iterator<Row> rows(Iterator<Row> sorted) {
    return new Iterator<>() {
      private Row next = sorted.hasNext() ? sorted.next() : null;
      private Iterator<Row> made = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        return made.hasNext() || next != null;
      }

      @Override
      public Row next() {
        if (!made.hasNext()) {
          made = trends(ofOne()).iterator();
        }
        return made.next();
      }

      private List<Row> ofOne() {
        List<Row> same = new ArrayList<>();
        Row first = next;
        while (next != null && isSame(first, next)) {
          same.add(next);
          next = sorted.hasNext() ? sorted.next() : null;
        }
        return same;
      }
    };
  }

  private boolean isSame(Row one, Row other) {
    for (int name : at.key()) {
      if (!one.getString(name).equals(other.getString(name))) {
        return false;
      }
    }
    return true;
  }

  /** All rows of one actor or pair. */
  private List<Row> trends(List<Row> occurrences) {
    // Days sort before longer periods, so the first row holds the first day.
    LocalDate firstSeen = RowDates.at(at.start(), occurrences.get(0));
    List<Row> made = new ArrayList<>(occurrences.size());
    int from = 0;
    while (from < occurrences.size()) {
      String granularity = occurrences.get(from).getString(at.granularity());
      int to = from;
      while (to < occurrences.size()
          && occurrences.get(to).getString(at.granularity()).equals(granularity)) {
        to++;
      }
      List<Row> rows = occurrences.subList(from, to);
      List<Trend> trends = trends(rows, granularity, firstSeen);
      for (int i = 0; i < trends.size(); i++) {
        made.add(row(rows.get(i), trends.get(i)));
      }
      from = to;
    }
    return made;
  }

  private List<Trend> trends(List<Row> rows, String granularity, LocalDate firstSeen) {
    Timeline timeline = timelines.get(granularity);
    int[] periods =
        rows.stream().mapToInt(r -> timeline.indexOf(RowDates.at(at.start(), r))).toArray();
    long[] stories = rows.stream().mapToLong(row -> row.getLong(at.stories())).toArray();
    long[] ranks = rows.stream().mapToLong(row -> row.getLong(at.rank())).toArray();
    return Trend.of(
        new Series(timeline, periods, stories),
        ranks,
        Granularity.valueOf(granularity.toUpperCase(Locale.ROOT)),
        firstSeen);
  }

  private Row row(Row counted, Trend trend) {
    String[] named =
        IntStream.concat(Arrays.stream(at.key()), Arrays.stream(at.carried()))
            .mapToObj(counted::getString)
            .toArray(String[]::new);
    return TrendColumns.row(
        counted.getString(at.granularity()), RowDates.at(at.start(), counted), named, trend);
  }
}
