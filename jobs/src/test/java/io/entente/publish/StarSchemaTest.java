/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.entente.pair.Granularity;
import io.entente.pair.PairPeriods;
import io.entente.pair.PeriodColumns;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.ArrayType;
import org.junit.jupiter.api.Test;

class StarSchemaTest {

  /** Words that PostgreSQL, DuckDB, H2, Oracle, SQL Server or Snowflake take for their own. */
  private static final Set<String> RESERVED =
      Set.of(
          "date",
          "day",
          "month",
          "year",
          "hour",
          "order",
          "group",
          "table",
          "column",
          "user",
          "end",
          "begin",
          "text",
          "level",
          "number",
          "value",
          "values",
          "key",
          "from",
          "to",
          "start",
          "comment",
          "size",
          "mode",
          "session",
          "current",
          "references",
          "both",
          "leading");

  @Test
  void namesAreUniqueAndNoWordOfADatabase() {
    assertThat(StarSchema.ALL).extracting(StarTable::name).doesNotHaveDuplicates();
    assertThat(StarSchema.ALL)
        .allSatisfy(
            table ->
                assertThat(table.tableColumns())
                    .extracting(column -> column.name())
                    .doesNotHaveDuplicates()
                    .doesNotContainAnyElementsOf(RESERVED)
                    .allMatch(name -> name.matches("[a-z][a-z_]*")));
  }

  @Test
  void everyTableStandsBehindThoseItRefersTo() {
    List<StarTable> before = new ArrayList<>();
    for (StarTable table : StarSchema.ALL) {
      assertThat(table.foreignKeys())
          .as(table.name())
          .allSatisfy(
              foreign -> {
                assertThat(before).contains(foreign.table());
                assertThat(foreign.column().type()).isEqualTo(foreign.target().type());
              });
      before.add(table);
    }
  }

  @Test
  void everyKeyIsFilledAndNoColumnIsAList() {
    assertThat(StarSchema.ALL)
        .allSatisfy(
            table -> {
              assertThat(table.key()).noneMatch(column -> column.nullable());
              assertThat(table.tableColumns())
                  .noneMatch(column -> column.type() instanceof ArrayType);
            });
  }

  @Test
  void periodsOfFourLengthsStandInTablesOfTheirOwn() {
    assertThat(Granularity.values())
        .extracting(length -> StarSchema.aggPair(length).name())
        .containsExactly("agg_pair_day", "agg_pair_week", "agg_pair_month", "agg_pair_year");
    assertThat(StarSchema.ALL)
        .allSatisfy(
            table -> assertThat(table.tableColumns()).doesNotContain(PeriodColumns.GRANULARITY));
  }

  @Test
  void commentSaysWhatDoesNotAddUp() {
    StarTable pairs = StarSchema.aggPair(Granularity.MONTH);
    assertThat(
            pairs.columns().stream()
                .filter(column -> column.additivity() == Additivity.NOT_ADDITIVE)
                .map(column -> column.column().name()))
        .contains("sources", "share", "npmi", "q_value");
    assertThat(
            pairs.columns().stream()
                .filter(column -> column.column().equals(PairPeriods.NPMI))
                .map(StarColumn::comment))
        .singleElement()
        .asString()
        .endsWith(
            "0 is independence. Not additive: take it from the row of the period, never a sum.");
  }

  @Test
  void partSaysItsDays() {
    assertThat(Partitioning.byMonth(StarColumns.DATE_ID).range("2024-02"))
        .contains(new Partitioning.Range(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1)));
    assertThat(Partitioning.byYear(StarColumns.DATE_ID).range("2024"))
        .contains(new Partitioning.Range(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1)));
    assertThat(Partitioning.WHOLE.range("")).isEmpty();
  }

  @Test
  void tableIsRefused_whoseKeyIsNoColumnOfIt() {
    assertThatThrownBy(
            () ->
                StarTable.named("t", "one t")
                    .with(StarColumns.SURFACE)
                    .key(StarColumns.DATE_ID)
                    .define())
        .hasMessage("table t: keys, indexes and parts must be by columns of its own");
  }
}
