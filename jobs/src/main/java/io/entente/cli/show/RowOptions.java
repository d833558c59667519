/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli.show;

import io.entente.cli.FilterOptions;
import io.entente.view.RowChoice;
import io.entente.view.RowKind;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that choose among the rows of pairs or actors, which stay counted as they are. */
final class RowOptions {

  @Option(
      names = "--sort",
      paramLabel = "COLUMN",
      description =
          "First by this column: figures from high to low; q_value, rank and names from low to"
              + " high.")
  private String column;

  @Option(
      names = "--exclude",
      split = ",",
      paramLabel = "ACTOR|TYPE",
      description =
          "No row of these actors (an id or a name) or types of actors, such as \"Trump,media\"."
              + " Chooses among rows: counts stay what they are without it; --types changes"
              + " them.")
  private List<String> excluded = List.of();

  @Option(
      names = "--match",
      paramLabel = "TEXT",
      description =
          "Rows of an actor whose name contains this text only, whatever its case and accents."
              + " Chooses among rows as well.")
  private String text;

  /**
   * The choice that the options make.
   *
   * @throws io.entente.usage.UserMistake when such rows cannot be sorted so
   */
  RowChoice choice(RowKind kind) {
    RowChoice choice =
        RowChoice.ALL.without(excluded.stream().map(FilterOptions::unquoted).toList());
    if (text != null) {
      choice = choice.matching(text);
    }
    return column == null ? choice : choice.orderedBy(column, kind);
  }
}
