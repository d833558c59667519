/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.Mentions;
import io.entente.corpus.Articles;
import io.entente.corpus.Rejects;
import io.entente.pair.ActorPeriods;
import io.entente.pair.PairMentions;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodTotals;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataDictionaryTest {

  static List<TableDefinition<?>> tables() {
    return List.of(
        Articles.TABLE,
        Rejects.TABLE,
        Actors.TABLE,
        Mentions.TABLE,
        ActorMerges.TABLE,
        PairMentions.TABLE,
        PeriodTotals.TABLE,
        ActorPeriods.TABLE,
        PairPeriods.TABLE,
        Runs.TABLE);
  }

  @Test
  void sectionSaysGrainPartitionsOrderAndColumns_ofATable() {
    assertThat(DataDictionary.of(List.of(SampleTables.FACTS)))
        .isEqualTo(
            """
            ## `facts`

            One row: one fact. Partition columns: none. Sorted by: `id`.

            | column | type | null | meaning | example |
            |---|---|---|---|---|
            | `id` | `string` | no | Name of the row | `a` |
            | `amount` | `bigint` | no | How much | `3` |
            """);
  }

  @Test
  void nullableAndPartitionColumnsMarked_inASection() {
    assertThat(DataDictionary.of(List.of(SampleTables.SAMPLES)))
        .contains("Partition columns: `sample_month`. Sorted by: `id`.")
        .contains("| `note` | `string` | yes | Note | `none` |");
  }

  @Test
  void sectionsStandInTheOrderOfTheTables() {
    assertThat(DataDictionary.of(List.of(SampleTables.SAMPLES, SampleTables.FACTS)))
        .containsSubsequence("## `samples`", "\n\n## `facts`");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnIsOneRowOfFiveCells_inTheProjectsTables(TableDefinition<?> table) {
    List<String> rows =
        DataDictionary.of(List.of(table)).lines().filter(line -> line.startsWith("| `")).toList();

    assertThat(rows).hasSameSizeAs(table.columns());
    assertThat(rows).allMatch(row -> row.split(" \\| ", -1).length == 5);
    assertThat(rows).allMatch(row -> row.chars().filter(c -> c == '|').count() == 6);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnHasMeaningExampleAndSnakeCaseName_inTheProjectsTables(TableDefinition<?> table) {
    assertThat(table.grain()).isNotBlank();
    assertThat(table.columns())
        .allSatisfy(
            column -> {
              assertThat(column.name()).matches("[a-z]+(_[a-z]+)*");
              assertThat(column.meaning()).isNotBlank().doesNotEndWith(".");
              assertThat(column.example()).isNotBlank();
            });
  }
}
