/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import io.entente.pair.Granularity;
import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
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
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Turns ranked rows of a period table into rows of a trend table: brings the rows of each actor or
 * pair together, in order, and goes through them once. They are at most as many as there are
 * periods.
 *
 * <p>The columns are granularity, period_start, stories, those that name the actor or pair, and the
 * rank.
 */
final class TrendRows implements Serializable {

  private static final int GRANULARITY = 0;
  private static final int START = 1;
  private static final int STORIES = 2;
  private static final int NAMES = 3;

  private final Map<String, Timeline> timelines = new TreeMap<>();
  private final int names;

  /**
   * Rows measured against these periods.
   *
   * @param totals all of period_totals
   * @param names how many columns name an actor or pair
   */
  TrendRows(List<PeriodTotals.Total> totals, int names) {
    this.names = names;
    for (Granularity granularity : Granularity.values()) {
      timelines.put(
          granularity.code(),
          new Timeline(
              totals.stream().filter(t -> t.granularity().equals(granularity.code())).toList()));
    }
  }

  /** Rows of the trend table. */
  Dataset<Row> of(Dataset<Row> ranked, TableDefinition<?> table, TableColumn... named) {
    Column[] key = Arrays.stream(named).map(TableColumn::col).toArray(Column[]::new);
    Column[] order =
        Stream.concat(
                Arrays.stream(key),
                Stream.of(PeriodColumns.GRANULARITY.col(), PeriodColumns.PERIOD_START.col()))
            .toArray(Column[]::new);
    return ranked
        .repartition(key)
        .sortWithinPartitions(order)
        .mapPartitions((MapPartitionsFunction<Row, Row>) this::rows, table.encoder());
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
    for (int i = NAMES; i < NAMES + names; i++) {
      if (!one.getString(i).equals(other.getString(i))) {
        return false;
      }
    }
    return true;
  }

  /** All rows of one actor or pair. */
  private List<Row> trends(List<Row> occurrences) {
    // Days sort before longer periods, so the first row holds the first day.
    LocalDate firstSeen = occurrences.get(0).getLocalDate(START);
    List<Row> made = new ArrayList<>(occurrences.size());
    int from = 0;
    while (from < occurrences.size()) {
      String granularity = occurrences.get(from).getString(GRANULARITY);
      int to = from;
      while (to < occurrences.size()
          && occurrences.get(to).getString(GRANULARITY).equals(granularity)) {
        to++;
      }
      List<Row> rows = occurrences.subList(from, to);
      List<Trend> trends = trends(rows, granularity);
      for (int i = 0; i < trends.size(); i++) {
        made.add(row(rows.get(i), trends.get(i), firstSeen));
      }
      from = to;
    }
    return made;
  }

  private List<Trend> trends(List<Row> rows, String granularity) {
    Timeline timeline = timelines.get(granularity);
    int[] periods = rows.stream().mapToInt(r -> timeline.indexOf(r.getLocalDate(START))).toArray();
    long[] stories = rows.stream().mapToLong(row -> row.getLong(STORIES)).toArray();
    long[] ranks = rows.stream().mapToLong(row -> row.getLong(NAMES + names)).toArray();
    return Trend.of(
        new Series(timeline, periods, stories),
        ranks,
        Granularity.valueOf(granularity.toUpperCase(Locale.ROOT)));
  }

  private Row row(Row counted, Trend trend, LocalDate firstSeen) {
    List<Object> values = new ArrayList<>();
    values.add(counted.getString(GRANULARITY));
    values.add(counted.getLocalDate(START).getYear());
    values.add(counted.getLocalDate(START));
    for (int i = NAMES; i < NAMES + names; i++) {
      values.add(counted.getString(i));
    }
    Collections.addAll(
        values,
        trend.stories(),
        trend.share(),
        trend.complete(),
        trend.baseline().periods(),
        orNull(trend.baseline().median()),
        orNull(trend.baseline().deviation()),
        orNull(trend.score()),
        trend.burst().level(),
        trend.burst().start(),
        trend.burst().weight(),
        firstSeen,
        trend.rank(),
        trend.rankChange());
    return RowFactory.create(values.toArray());
  }

  private static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
