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

/** The pairs of a period that are in the noise-corrected backbone. */
final class BackboneView {

  private static final Column[] ORDER = {
    col("log_likelihood_ratio").desc(), PairMentions.ACTOR_A.col(), PairMentions.ACTOR_B.col()
  };

  private final PeriodTables tables;
  private final PrintWriter out;

  BackboneView(PeriodTables tables, PrintWriter out) {
    this.tables = tables;
    this.out = out;
  }

  void print(ChosenPeriod period, EdgeChoice choice, int top) {
    Dataset<Row> backbone = choice.of(period.of(tables.pairs()).where(col("in_backbone")));
    out.printf("%nBackbone of %s%n", period.words());
    out.printf(
        Locale.ROOT,
        "%,d of %,d pairs, with %s%n%n",
        backbone.count(),
        period.total().pairs(),
        choice.words());
    TextTable table =
        new TextTable("", "actor", "actor", "stories", "expected", "NPMI", "G2", "q value");
    Dataset<Row> named =
        new NamedActors(tables.lake())
            .first(top, backbone, ORDER)
            .select(
                col(NamedActors.NAME_A),
                col(NamedActors.NAME_B),
                PeriodColumns.STORIES.col(),
                col("expected"),
                col("npmi"),
                col("log_likelihood_ratio"),
                col("q_value"));
    int rank = 1;
    for (Row row : named.collectAsList()) {
      table.add(
          Integer.toString(rank++),
          row.getString(0),
          row.getString(1),
          String.format(Locale.ROOT, "%,d", row.getLong(2)),
          String.format(Locale.ROOT, "%.1f", row.getDouble(3)),
          String.format(Locale.ROOT, "%+.2f", row.getDouble(4)),
          String.format(Locale.ROOT, "%.1f", row.getDouble(5)),
          String.format(Locale.ROOT, "%.4f", row.getDouble(6)));
    }
    table.print(out);
  }
}
