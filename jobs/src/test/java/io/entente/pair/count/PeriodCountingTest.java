/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.entente.pair.PeriodTotals;
import io.entente.pair.PeriodTotals.Total;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts of {@link PeriodSample}, written down by hand. */
class PeriodCountingTest {

  @Test
  void pairsCountedPerDayWeekMonthAndYear_copiesAsArticlesOnTheirOwnDates() {
    assertThat(pairRows(PeriodSample.counting(1)))
        .containsExactlyInAnyOrder(
            // granularity year start pair: articles stories sources sentences paragraphs
            "day 2025 2025-02-27 a b: 1 1 1 1 1",
            "day 2025 2025-03-01 a b: 2 1 1 2 2",
            "day 2025 2025-03-01 a c: 1 1 0 0 1",
            "day 2025 2025-03-01 b c: 1 1 0 0 1",
            "week 2025 2025-02-24 a b: 3 2 2 3 3",
            "week 2025 2025-02-24 a c: 1 1 0 0 1",
            "week 2025 2025-02-24 b c: 1 1 0 0 1",
            "month 2025 2025-02-01 a b: 1 1 1 1 1",
            "month 2025 2025-03-01 a b: 2 1 1 2 2",
            "month 2025 2025-03-01 a c: 1 1 0 0 1",
            "month 2025 2025-03-01 b c: 1 1 0 0 1",
            "year 2025 2025-01-01 a b: 3 2 2 3 3",
            "year 2025 2025-01-01 a c: 1 1 0 0 1",
            "year 2025 2025-01-01 b c: 1 1 0 0 1");
  }

  @Test
  void totalsAreTheDenominators_andCutOffPeriodsIncomplete() {
    assertThat(totalRows(PeriodSample.counting(1)))
        .containsExactlyInAnyOrder(
            // articles stories sources actors paired_actors pairs mentions pair_weight complete
            "day 2024 2024-12-30: 1 1 1 1 1 0 1 0 true",
            "day 2025 2025-02-27: 1 1 1 2 2 1 3 1 true",
            "day 2025 2025-03-01: 2 1 1 3 3 3 5 3 true",
            "week 2024 2024-12-30: 1 1 1 1 1 0 1 0 true",
            "week 2025 2025-02-24: 3 2 2 3 3 3 8 4 false",
            "month 2024 2024-12-01: 1 1 1 1 1 0 1 0 false",
            "month 2025 2025-02-01: 1 1 1 2 2 1 3 1 true",
            "month 2025 2025-03-01: 2 1 1 3 3 3 5 3 false",
            "year 2024 2024-01-01: 1 1 1 1 1 0 1 0 false",
            "year 2025 2025-01-01: 3 2 2 3 3 3 8 4 false");
  }

  @Test
  void actorsCountedPerWeekAndMonth_withShareAndPairWeight() {
    assertThat(actorRows(PeriodSample.counting(1)))
        .filteredOn(row -> row.startsWith("week") || row.startsWith("month"))
        .containsExactlyInAnyOrder(
            // articles stories sources mentions share paired_stories pair_weight
            "week 2024 2024-12-30 a: 1 1 1 1 1.0 1 0",
            "week 2025 2025-02-24 a: 3 2 2 4 1.0 2 3",
            "week 2025 2025-02-24 b: 3 2 2 3 1.0 2 3",
            "week 2025 2025-02-24 c: 1 1 0 1 0.5 1 2",
            "month 2024 2024-12-01 a: 1 1 1 1 1.0 1 0",
            "month 2025 2025-02-01 a: 1 1 1 2 1.0 1 1",
            "month 2025 2025-02-01 b: 1 1 1 1 1.0 1 1",
            "month 2025 2025-03-01 a: 2 1 1 2 1.0 1 2",
            "month 2025 2025-03-01 b: 2 1 1 2 1.0 1 2",
            "month 2025 2025-03-01 c: 1 1 0 1 1.0 1 2");
  }

  @Test
  void weekOverNewYearBelongsToTheYearOfItsMonday() {
    PeriodCounting counting =
        PeriodSample.counting(
            PeriodSample.with(PeriodSample.article("late", "u", "B", "2025-01-03")), 1);

    assertThat(totalRows(counting))
        .contains("week 2024 2024-12-30: 2 1 2 1 1 0 1 0 true")
        .contains("month 2025 2025-01-01: 1 0 1 1 1 0 0 0 true");
  }

  @Test
  void articleCountedButNoStory_whenAPeriodHoldsOnlyACopy() {
    PeriodCounting counting =
        PeriodSample.counting(
            PeriodSample.with(PeriodSample.article("late", "s", "C", "2025-04-10")), 1);

    assertThat(pairRows(counting)).contains("month 2025 2025-04-01 a b: 1 0 1 0 0");
    assertThat(actorRows(counting))
        .contains(
            "month 2025 2025-04-01 a: 1 0 1 0 0.0 0 0", "year 2025 2025-01-01 a: 4 2 3 4 1.0 2 3");
  }

  @Test
  void publisherCountedOnce_whenItPrintsSeveralArticles() {
    PeriodCounting counting =
        PeriodSample.counting(
            PeriodSample.with(
                PeriodSample.article("again", "s", "B", "2025-03-01"),
                PeriodSample.article("once more", "s", "B", "2025-03-01")),
            1);

    assertThat(pairRows(counting)).contains("day 2025 2025-03-01 a b: 4 1 1 2 2");
  }

  @Test
  void firstAndLastPeriodComplete_whenTheCorpusCoversThem() {
    PeriodCounting counting =
        PeriodSample.counting(
            PeriodSample.with(
                PeriodSample.article("first", "u", "A", "2024-12-01"),
                PeriodSample.article("last", "t", "A", "2025-03-31")),
            1);

    assertThat(totals(counting))
        .filteredOn(total -> total.granularity().equals("month"))
        .hasSize(3)
        .allMatch(Total::complete);
    assertThat(totals(counting))
        .filteredOn(total -> total.granularity().equals("year"))
        .noneMatch(Total::complete);
  }

  @Test
  void noPeriods_ofAnEmptyCorpus() {
    PeriodCounting counting = PeriodSample.counting(List.of(), 1);

    assertThat(pairRows(counting)).isEmpty();
    assertThat(totalRows(counting)).isEmpty();
    assertThat(actorRows(counting)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 7})
  void rowsEqual_whateverTheNumberOfPartitions(int partitions) {
    PeriodCounting one = PeriodSample.counting(1);
    PeriodCounting many = PeriodSample.counting(partitions);

    assertThat(pairRows(many)).containsExactlyInAnyOrderElementsOf(pairRows(one));
    assertThat(totalRows(many)).containsExactlyInAnyOrderElementsOf(totalRows(one));
    assertThat(actorRows(many)).containsExactlyInAnyOrderElementsOf(actorRows(one));
  }

  private static List<String> pairRows(PeriodCounting counting) {
    return text(
        counting
            .pairs()
            .select(
                "granularity",
                "year",
                "period_start",
                "actor_a",
                "actor_b",
                "articles",
                "stories",
                "sources",
                "sentences",
                "paragraphs"),
        5);
  }

  private static List<String> actorRows(PeriodCounting counting) {
    return text(counting.actors(), 4);
  }

  private static List<String> totalRows(PeriodCounting counting) {
    return text(counting.totals(), 3);
  }

  private static List<Total> totals(PeriodCounting counting) {
    List<Total> totals = new ArrayList<>();
    PeriodTotals.TABLE.records(counting.totals()).forEach(totals::add);
    return totals;
  }

  /** Rows as text, with a colon behind so many columns. */
  private static List<String> text(Dataset<Row> rows, int keys) {
    return rows.collectAsList().stream()
        .map(row -> row.mkString(" ").replaceFirst("^((?:\\S+ ){" + (keys - 1) + "}\\S+)", "$1:"))
        .toList();
  }
}
