/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.trend;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Turns ranked rows of a period table into rows of a trend table: brings the rows of each actor or
 * pair together, in order, and goes through them once. They are at most as many as there are
 * periods.
 */
final class TrendRows implements Serializable {

  private static final String HASH = "hash_of_names";

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
   * The columns of a period table that its trends are made of, beside the rank.
   *
   * @param named the columns that name the actor or pair
   * @param carried columns that stand behind these in the trend table
   */
  static List<TableColumn> counted(List<TableColumn> named, List<TableColumn> carried) {
    return Stream.of(
            List.of(PeriodColumns.GRANULARITY, PeriodColumns.PERIOD_START, PeriodColumns.STORIES),
            named,
            carried)
        .flatMap(List::stream)
        .toList();
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
    // Names begin alike: numbers are compared sooner.
    Column[] order =
        Stream.of(
                Stream.of(col(HASH)),
                Arrays.stream(key),
                Stream.of(PeriodColumns.GRANULARITY.col(), PeriodColumns.PERIOD_START.col()))
            .flatMap(Function.identity())
            .toArray(Column[]::new);
    JavaRDD<InternalRow> rows =
        ranked
            .withColumn(HASH, xxhash64(key))
            .repartition(key)
            .sortWithinPartitions(order)
            .queryExecution()
            .toRdd()
            .toJavaRDD()
            .mapPartitions(trends::rows);
    return ranked.sparkSession().internalCreateDataFrame(rows.rdd(), table.schema(), false);
  }

  /**
   * An actor or pair in a period. Nothing of it is Spark's own row, which is another one's next.
   *
   * @param granularity length of the period
   * @param start number of its first day
   * @param carried values that stand behind the names
   */
  private record Occurrence(
      UTF8String granularity, int start, long stories, long rank, UTF8String[] carried) {}

  /** Rows of a partition, one actor or pair after another. */
  private Iterator<InternalRow> rows(Iterator<InternalRow> sorted) {
    return new Iterator<>() {
      private InternalRow next = sorted.hasNext() ? sorted.next() : null;
      private Iterator<InternalRow> made = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        return made.hasNext() || next != null;
      }

      @Override
      public InternalRow next() {
        if (!made.hasNext()) {
          UTF8String[] names = texts(next, at.key());
          made = trends(names, occurrences(names)).iterator();
        }
        return made.next();
      }

      private List<Occurrence> occurrences(UTF8String[] names) {
        List<Occurrence> of = new ArrayList<>();
        while (next != null && isOf(names, next)) {
          of.add(occurrence(next));
          next = sorted.hasNext() ? sorted.next() : null;
        }
        return of;
      }
    };
  }

  private boolean isOf(UTF8String[] names, InternalRow row) {
    for (int i = 0; i < names.length; i++) {
      if (!names[i].equals(row.getUTF8String(at.key()[i]))) {
        return false;
      }
    }
    return true;
  }

  private Occurrence occurrence(InternalRow row) {
    return new Occurrence(
        row.getUTF8String(at.granularity()).copy(),
        row.getInt(at.start()),
        row.getLong(at.stories()),
        row.getLong(at.rank()),
        texts(row, at.carried()));
  }

  private static UTF8String[] texts(InternalRow row, int[] places) {
    UTF8String[] texts = new UTF8String[places.length];
    for (int i = 0; i < places.length; i++) {
      texts[i] = row.isNullAt(places[i]) ? null : row.getUTF8String(places[i]).copy();
    }
    return texts;
  }

  /** All rows of one actor or pair. */
  private List<InternalRow> trends(UTF8String[] names, List<Occurrence> occurrences) {
    // Days sort before longer periods, so the first one holds the first day.
    LocalDate firstSeen = LocalDate.ofEpochDay(occurrences.get(0).start());
    List<InternalRow> made = new ArrayList<>(occurrences.size());
    int from = 0;
    while (from < occurrences.size()) {
      UTF8String granularity = occurrences.get(from).granularity();
      int to = from;
      while (to < occurrences.size() && occurrences.get(to).granularity().equals(granularity)) {
        to++;
      }
      List<Occurrence> series = occurrences.subList(from, to);
      List<Trend> trends = trends(series, granularity.toString(), firstSeen);
      for (int i = 0; i < trends.size(); i++) {
        Occurrence one = series.get(i);
        made.add(TrendColumns.row(granularity, one.start(), names, one.carried(), trends.get(i)));
      }
      from = to;
    }
    return made;
  }

  private List<Trend> trends(List<Occurrence> of, String granularity, LocalDate firstSeen) {
    Timeline timeline = timelines.get(granularity);
    return Trend.of(
        new Series(
            timeline,
            of.stream().mapToInt(one -> timeline.indexOf(one.start())).toArray(),
            of.stream().mapToLong(Occurrence::stories).toArray()),
        of.stream().mapToLong(Occurrence::rank).toArray(),
        Granularity.of(granularity),
        firstSeen);
  }
}
