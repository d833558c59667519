/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.pair.PeriodColumns;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One pair as a person wants to see it. */
final class OnePairView {

  private static final List<String> MEASURES =
      List.of(
          "articles",
          "sources",
          "sentences",
          "share",
          "expected",
          "npmi",
          "log_likelihood_ratio",
          "shrunken_log_ratio");

  private final PeriodTables tables;
  private final PrintWriter out;

  OnePairView(PeriodTables tables, PrintWriter out) {
    this.tables = tables;
    this.out = out;
  }

  void print(OnePair pair, ChosenPeriod period, int top) {
    out.printf(
        "%n%s and %s  (%s, %s)%n%n",
        pair.first().name(), pair.second().name(), pair.first().actorId(), pair.second().actorId());
    Optional<String> line = MonthLine.of(pair.of(tables.pairs()));
    out.printf("stories   %s%n%n", line.orElse("never in one article of what is counted"));
    TextTable table =
        new TextTable(
            "",
            "stories",
            "articles",
            "sources",
            "sentences",
            "share",
            "expected",
            "NPMI",
            "G2",
            "log ratio",
            "q value",
            "backbone");
    addMeasures(table, "everything", pair.of(new WholeCorpus(tables).pairs()));
    addMeasures(
        table,
        period.granularity().code() + " from " + period.start(),
        pair.of(period.of(tables.pairs())));
    if (!table.isEmpty()) {
      table.print(out);
    }
    if (line.isPresent()) {
      printSentences(new Evidence(tables).of(pair, top));
    }
    out.flush();
  }

  private static void addMeasures(TextTable table, String name, Dataset<Row> pairs) {
    // Everything has no q value: it is no period that was tested.
    boolean tested = List.of(pairs.columns()).contains("q_value");
    String[] columns =
        Stream.concat(
                MEASURES.stream(), tested ? Stream.of("q_value", "in_backbone") : Stream.empty())
            .toArray(String[]::new);
    List<Row> measures = pairs.select(PeriodColumns.STORIES.name(), columns).collectAsList();
    if (measures.isEmpty()) {
      table.add(name, "0", "0", tested ? "0" : "", "0", "0.0%", "", "", "", "", "", "");
    }
    for (Row row : measures) {
      table.add(
          name,
          count(row, 0),
          count(row, 1),
          // Publishers of years cannot be added up: one may stand in both.
          tested ? count(row, 2) : "",
          count(row, 3),
          String.format(Locale.ROOT, "%.1f%%", 100 * row.getDouble(4)),
          String.format(Locale.ROOT, "%.1f", row.getDouble(5)),
          String.format(Locale.ROOT, "%+.2f", row.getDouble(6)),
          String.format(Locale.ROOT, "%.1f", row.getDouble(7)),
          String.format(Locale.ROOT, "%+.2f", row.getDouble(8)),
          tested ? String.format(Locale.ROOT, "%.4f", row.getDouble(9)) : "",
          tested && row.getBoolean(10) ? "yes" : "");
    }
  }

  private static String count(Row row, int column) {
    return String.format(Locale.ROOT, "%,d", row.getLong(column));
  }

  private void printSentences(List<Evidence.Sentence> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    out.println();
    for (Evidence.Sentence sentence : sentences) {
      out.printf("%s%s%n  %s%n", sentence.date(), sentence.from(), sentence.text());
    }
  }
}
