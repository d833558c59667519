/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import io.entente.actor.Actors;
import io.entente.pair.ActorPeriods;
import io.entente.pair.Granularity;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import io.entente.pair.PeriodTotals;
import io.entente.table.TableColumn;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The strongest pairs of a period or of everything, by stories and then log-likelihood ratio. */
final class PairView {

  private static final String WHOLE = "all";
  private static final String NAME_A = "name_a";
  private static final String NAME_B = "name_b";

  private final OpenLake lake;
  private final PrintWriter out;

  PairView(OpenLake lake, PrintWriter out) {
    this.lake = lake;
    this.out = out;
  }

  /** Prints the pairs of the whole corpus, its years added up. */
  void printAll(int top) {
    Dataset<Row> totals = whole(lake.read(PeriodTotals.TABLE), PeriodTotals.TABLE.name());
    Dataset<Row> actors = whole(lake.read(ActorPeriods.TABLE), ActorPeriods.TABLE.name());
    Dataset<Row> pairs = whole(lake.read(PairPeriods.TABLE), PairPeriods.TABLE.name());
    Row total = totals.first();
    int column = total.fieldIndex(PeriodColumns.STORIES.name());
    if (total.isNullAt(column)) {
      out.println("\nNo story stands in the lake yet.");
      return;
    }
    long stories = total.getLong(column);
    out.printf(Locale.ROOT, "%nTop pairs of all %,d stories%n%n", stories);
    print(PairPeriods.measured(pairs, actors, totals), top);
  }

  /** Prints the pairs of one period. */
  void print(Granularity granularity, Optional<LocalDate> at, int top) {
    Dataset<Row> totals =
        lake.read(PeriodTotals.TABLE)
            .where(PeriodColumns.GRANULARITY.col().equalTo(granularity.code()));
    LocalDate start = at.map(granularity::start).orElseGet(() -> latest(totals));
    List<Row> total =
        totals.where(PeriodColumns.PERIOD_START.col().equalTo(lit(start))).collectAsList();
    if (total.isEmpty()) {
      throw new UsageException(
          "--at: no article stands in the %s of %s; leave --at out for the latest"
              .formatted(granularity.code(), start));
    }
    Row row = total.get(0);
    out.printf(
        Locale.ROOT,
        "%nTop pairs of the %s from %s: %,d stories%s%n%n",
        granularity.code(),
        start,
        row.getLong(row.fieldIndex(PeriodColumns.STORIES.name())),
        row.getBoolean(row.fieldIndex("complete")) ? "" : " (the corpus covers a part of it)");
    print(
        lake.read(PairPeriods.TABLE)
            .where(PeriodColumns.GRANULARITY.col().equalTo(granularity.code()))
            .where(PeriodColumns.PERIOD_START.col().equalTo(lit(start))),
        top);
  }

  private static LocalDate latest(Dataset<Row> totals) {
    Row latest = totals.agg(max(PeriodColumns.PERIOD_START.col()).as("latest")).first();
    if (latest.isNullAt(0)) {
      throw new UsageException("--lake: its tables are empty; run 'entente run' with a corpus");
    }
    return latest.getLocalDate(0);
  }

  /** Yearly rows added up to one period that holds everything. */
  private static Dataset<Row> whole(Dataset<Row> table, String name) {
    Column[] key =
        name.equals(PairPeriods.TABLE.name())
            ? new Column[] {PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col()}
            : name.equals(ActorPeriods.TABLE.name())
                ? new Column[] {Actors.ACTOR_ID.col()}
                : new Column[0];
    Column[] sums =
        name.equals(PairPeriods.TABLE.name())
            ? new Column[] {added("sentences"), added("paragraphs"), added("articles"), most()}
            : name.equals(ActorPeriods.TABLE.name())
                ? new Column[] {added("paired_stories"), most()}
                : new Column[] {added("articles"), most()};
    return table
        .where(PeriodColumns.GRANULARITY.col().equalTo(Granularity.YEAR.code()))
        .groupBy(key)
        .agg(added(PeriodColumns.STORIES.name()), sums)
        .withColumn(PeriodColumns.GRANULARITY.name(), lit(WHOLE))
        .withColumn(PeriodColumns.YEAR.name(), lit(0))
        .withColumn(PeriodColumns.PERIOD_START.name(), lit(LocalDate.EPOCH));
  }

  private static Column added(String column) {
    return sum(column).as(column);
  }

  private static Column most() {
    return max(PeriodColumns.SOURCES.col()).as(PeriodColumns.SOURCES.name());
  }

  private void print(Dataset<Row> pairs, int top) {
    TextTable table =
        new TextTable("", "actor", "actor", "stories", "sentences", "share", "NPMI", "G2");
    Dataset<Row> ranked =
        pairs
            .orderBy(
                PeriodColumns.STORIES.col().desc(),
                col("log_likelihood_ratio").desc(),
                PairMentions.ACTOR_A.col(),
                PairMentions.ACTOR_B.col())
            .limit(top)
            .join(names(PairMentions.ACTOR_A.name(), NAME_A), keys(PairMentions.ACTOR_A), "left")
            .join(names(PairMentions.ACTOR_B.name(), NAME_B), keys(PairMentions.ACTOR_B), "left")
            .orderBy(
                PeriodColumns.STORIES.col().desc(),
                col("log_likelihood_ratio").desc(),
                PairMentions.ACTOR_A.col(),
                PairMentions.ACTOR_B.col())
            .select(
                coalesce(col(NAME_A), PairMentions.ACTOR_A.col()),
                coalesce(col(NAME_B), PairMentions.ACTOR_B.col()),
                PeriodColumns.STORIES.col(),
                col("sentences"),
                PeriodColumns.SHARE.col(),
                col("npmi"),
                col("log_likelihood_ratio"));
    int rank = 1;
    for (Row row : ranked.collectAsList()) {
      table.add(
          Integer.toString(rank++),
          row.getString(0),
          row.getString(1),
          String.format(Locale.ROOT, "%,d", row.getLong(2)),
          String.format(Locale.ROOT, "%,d", row.getLong(3)),
          String.format(Locale.ROOT, "%.1f%%", 100 * row.getDouble(4)),
          String.format(Locale.ROOT, "%+.2f", row.getDouble(5)),
          String.format(Locale.ROOT, "%.1f", row.getDouble(6)));
    }
    table.print(out);
  }

  private static String[] keys(TableColumn column) {
    return new String[] {column.name()};
  }

  /** An id that merges lead to need not be named by itself, and has no row then. */
  private Dataset<Row> names(String id, String as) {
    return lake.read(Actors.TABLE).select(Actors.ACTOR_ID.col().as(id), Actors.NAME.col().as(as));
  }
}
