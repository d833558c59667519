/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static java.util.stream.Collectors.joining;

import io.entente.table.TableColumn;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Prints the star schema as Markdown: its reference, which ships with the project. */
public final class StarDictionary {

  /** What ends the name of a table by period. */
  private static final Pattern LENGTH = Pattern.compile("_(day|week|month|year)$");

  private StarDictionary() {}

  /**
   * The reference: a section for each table; those by period that differ in its length share one.
   */
  public static String text() {
    return StarSchema.ALL.stream()
        .filter(table -> !isByPeriod(table) || table.name().equals(lengths(table).get(0)))
        .map(StarDictionary::section)
        .collect(joining("\n"));
  }

  private static String section(StarTable table) {
    StringBuilder text = new StringBuilder();
    text.append("### ").append(names(table)).append("\n\n");
    text.append("One row: ").append(grain(table)).append(". ");
    text.append("Key: ").append(list(table.key())).append(". ");
    text.append("Replaced: ").append(replaced(table)).append(".");
    if (!table.foreignKeys().isEmpty()) {
      text.append(" Refers to: ")
          .append(
              table.foreignKeys().stream()
                  .map(key -> "`%s` (`%s`)".formatted(key.table().name(), key.column().name()))
                  .collect(joining(", ")))
          .append('.');
    }
    text.append("\n\n| column | type | null | adds up | meaning |\n|---|---|---|---|---|\n");
    for (StarColumn column : table.columns()) {
      text.append(
          "| `%s` | `%s` | %s | %s | %s |\n"
              .formatted(
                  column.column().name(),
                  column.column().type().sql().toLowerCase(Locale.ROOT),
                  column.column().nullable() ? "yes" : "no",
                  addsUp(column.additivity()),
                  column.column().meaning()));
    }
    return text.toString();
  }

  private static boolean isByPeriod(StarTable table) {
    return LENGTH.matcher(table.name()).find();
  }

  /** The tables that differ from one by period in its length, from the shortest on. */
  private static List<String> lengths(StarTable table) {
    String stem = LENGTH.matcher(table.name()).replaceFirst("_");
    return StarSchema.ALL.stream()
        .map(StarTable::name)
        .filter(name -> LENGTH.matcher(name).replaceFirst("_").equals(stem))
        .toList();
  }

  private static String names(StarTable table) {
    return isByPeriod(table)
        ? lengths(table).stream().map(name -> "`" + name + "`").collect(joining(", "))
        : "`" + table.name() + "`";
  }

  private static String grain(StarTable table) {
    if (!isByPeriod(table)) {
      return table.grain();
    }
    return table
        .grain()
        .replaceFirst("one day", "one day, week, month or year")
        .replaceFirst("one month$", "one month or year");
  }

  private static String replaced(StarTable table) {
    if (isByPeriod(table)) {
      return "by month, years by year";
    }
    return table.partitioning().date().isPresent() ? "by month" : "as a whole";
  }

  private static String addsUp(Additivity additivity) {
    return switch (additivity) {
      case NO_FIGURE -> "";
      case ADDITIVE -> "yes";
      case WITHIN_ONE -> "of one actor or pair";
      case NOT_ADDITIVE -> "no";
    };
  }

  private static String list(List<TableColumn> columns) {
    return columns.stream().map(column -> "`" + column.name() + "`").collect(joining(", "));
  }
}
