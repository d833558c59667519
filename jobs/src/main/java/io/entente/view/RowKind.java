/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.functions;

/** Kinds of rows that are shown in an order, and the columns by which each can be ordered. */
public enum RowKind {
  /** Pairs of one period. */
  PAIRS_OF_PERIOD(
      "stories",
      "stories_sure",
      "articles",
      "sources",
      "sentences",
      "paragraphs",
      "share",
      "expected",
      "npmi",
      "log_likelihood_ratio",
      "shrunken_log_ratio",
      "q_value",
      "name_a",
      "name_b"),
  /** Pairs of everything, in which nothing is tested. */
  PAIRS_OF_EVERYTHING(
      "stories",
      "stories_sure",
      "articles",
      "sentences",
      "paragraphs",
      "share",
      "expected",
      "npmi",
      "log_likelihood_ratio",
      "shrunken_log_ratio",
      "name_a",
      "name_b"),
  /** Actors and pairs above their baseline. */
  RISING(
      "z_score",
      "stories",
      "share",
      "baseline_median",
      "burst_level",
      "rank",
      "rank_change",
      "first_seen"),
  /** Those with whom an actor occurs. */
  PARTNERS("stories", "sentences", "name");

  private static final Set<String> NAMES = Set.of("name", "name_a", "name_b");
  private static final Set<String> LOW_IS_STRONG = Set.of("q_value", "rank");

  private final List<String> columns;

  RowKind(String... columns) {
    this.columns = List.of(columns);
  }

  /** The columns by which they can be ordered. */
  public List<String> columns() {
    return columns;
  }

  /**
   * The column of that name, as it is written in the tables.
   *
   * @throws UserMistake when they cannot be ordered by it, naming those by which they can
   */
  public String column(String name) {
    String column = name.strip().toLowerCase(Locale.ROOT);
    if (!columns.contains(column)) {
      throw new UserMistake(
          Setting.ORDER,
          name,
          "'%s' is no column to sort by".formatted(name),
          "use one of " + String.join(", ", columns));
    }
    return column;
  }

  /** Names from A to Z; q values and ranks, of which low ones say more, upwards; others down. */
  static Column order(String column) {
    Column named = functions.col(column);
    return NAMES.contains(column) || LOW_IS_STRONG.contains(column)
        ? named.asc_nulls_last()
        : named.desc_nulls_last();
  }

  static boolean isName(String column) {
    return NAMES.contains(column);
  }
}
