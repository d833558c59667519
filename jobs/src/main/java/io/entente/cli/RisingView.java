/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.col;

import io.entente.actor.Actors;
import io.entente.pair.PairMentions;
import io.entente.pair.PeriodColumns;
import io.entente.trend.TrendColumns;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Actors and pairs whose share lies furthest above its baseline. */
final class RisingView {

  private static final Column[] FIGURES = {
    PeriodColumns.STORIES.col(),
    PeriodColumns.SHARE.col(),
    TrendColumns.BASELINE_MEDIAN.col(),
    TrendColumns.SCORE.col(),
    TrendColumns.BURST_LEVEL.col(),
    TrendColumns.RANK.col(),
    TrendColumns.RANK_CHANGE.col(),
    TrendColumns.FIRST_SEEN.col()
  };
  private static final String[] TITLES = {
    "stories", "share", "usual", "z", "burst", "rank", "gained", "first seen"
  };

  private final PeriodTables tables;
  private final NamedActors actors;
  private final PrintWriter out;

  RisingView(PeriodTables tables, PrintWriter out) {
    this.tables = tables;
    this.actors = new NamedActors(tables.lake());
    this.out = out;
  }

  void print(ChosenPeriod period, int top) {
    out.printf("%nRising in %s%n%n", period.words());
    Dataset<Row> risingActors = rising(period.of(tables.actorTrends()), top, Actors.ACTOR_ID.col());
    print(
        actors
            .withName(risingActors, Actors.ACTOR_ID.name(), Actors.NAME.name())
            .orderBy(order(Actors.ACTOR_ID.col())),
        period,
        Actors.NAME.name());
    Column[] ids = {PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col()};
    print(
        actors.withNames(rising(period.of(tables.pairTrends()), top, ids)).orderBy(order(ids)),
        period,
        NamedActors.NAME_A,
        NamedActors.NAME_B);
  }

  private static Dataset<Row> rising(Dataset<Row> trends, int top, Column... ids) {
    return trends.where(TrendColumns.SCORE.col().gt(0)).orderBy(order(ids)).limit(top);
  }

  private static Column[] order(Column... ids) {
    return Stream.concat(
            Stream.of(TrendColumns.SCORE.col().desc(), PeriodColumns.STORIES.col().desc()),
            Stream.of(ids))
        .toArray(Column[]::new);
  }

  private void print(Dataset<Row> rising, ChosenPeriod period, String... names) {
    Column[] columns =
        Stream.concat(Stream.of(names).map(name -> col(name)), Stream.of(FIGURES))
            .toArray(Column[]::new);
    TextTable table =
        new TextTable(
            Stream.concat(Stream.of(names).map(name -> "actor"), Stream.of(TITLES))
                .toArray(String[]::new));
    for (Row row : rising.select(columns).collectAsList()) {
      table.add(cells(row, period, names.length));
    }
    if (table.isEmpty()) {
      out.printf(
          "no %s: none lies above its baseline, or fewer than 3 complete periods come before%n",
          names.length == 1 ? "actor" : "pair");
    } else {
      table.print(out);
    }
    out.println();
    out.flush();
  }

  private static String gained(Row row, int column, String absentBefore) {
    return row.isNullAt(column)
        ? absentBefore
        : String.format(Locale.ROOT, "%+,d", row.getLong(column));
  }

  private static String[] cells(Row row, ChosenPeriod period, int names) {
    LocalDate firstSeen = row.getLocalDate(names + 7);
    String[] figures = {
      String.format(Locale.ROOT, "%,d", row.getLong(names)),
      String.format(Locale.ROOT, "%.1f%%", 100 * row.getDouble(names + 1)),
      String.format(Locale.ROOT, "%.1f%%", 100 * row.getDouble(names + 2)),
      String.format(Locale.ROOT, "%+.1f", row.getDouble(names + 3)),
      row.getInt(names + 4) == 0 ? "" : "yes",
      String.format(Locale.ROOT, "%,d", row.getLong(names + 5)),
      gained(row, names + 6, firstSeen.isBefore(period.start()) ? "back" : "new"),
      firstSeen.toString()
    };
    return Stream.concat(
            java.util.stream.IntStream.range(0, names).mapToObj(row::getString), Stream.of(figures))
        .toArray(String[]::new);
  }
}
