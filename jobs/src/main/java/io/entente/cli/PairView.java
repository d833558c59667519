/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import static org.apache.spark.sql.functions.col;

import io.entente.pair.PairMentions;
import io.entente.pair.PeriodColumns;
import java.io.PrintWriter;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The strongest pairs of a period or of everything, by stories and then log-likelihood ratio. */
final class PairView {

  private final PeriodTables tables;
  private final PrintWriter out;

  PairView(PeriodTables tables, PrintWriter out) {
    this.tables = tables;
    this.out = out;
  }

  /** Prints the pairs of the whole corpus, its years added up. */
  void printAll(int top) {
    WholeCorpus whole = new WholeCorpus(tables);
    Long stories = whole.stories();
    if (stories == null) {
      out.println("\nNo story stands in the lake yet.");
      return;
    }
    out.printf(Locale.ROOT, "%nTop pairs of all %,d stories%n%n", stories);
    print(whole.pairs(), top);
  }

  /** Prints the pairs of one period. */
  void print(ChosenPeriod period, int top) {
    out.printf("%nTop pairs of %s%n%n", period.words());
    print(period.of(tables.pairs()), top);
  }

  private void print(Dataset<Row> pairs, int top) {
    TextTable table =
        new TextTable("", "actor", "actor", "stories", "sentences", "share", "NPMI", "G2");
    Column[] order = {
      PeriodColumns.STORIES.col().desc(),
      col("log_likelihood_ratio").desc(),
      PairMentions.ACTOR_A.col(),
      PairMentions.ACTOR_B.col()
    };
    Dataset<Row> ranked =
        new NamedActors(tables.lake())
            .first(top, pairs, order)
            .select(
                col(NamedActors.NAME_A),
                col(NamedActors.NAME_B),
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
}
