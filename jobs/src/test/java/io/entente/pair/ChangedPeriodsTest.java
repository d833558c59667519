/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangedPeriodsTest {

  private static Set<String> partitions(Set<String> months, LocalDate... ends) {
    return ChangedPeriods.of(months, Set.of(ends)).partitions(PairPeriods.TABLE);
  }

  private static String partition(String granularity, int year) {
    return PairPeriods.TABLE.partition(granularity, year);
  }

  @Test
  void yearsOfEveryLengthChange_whenAMonthInTheMiddleOfAYearDoes() {
    assertThat(partitions(Set.of("2025-06")))
        .containsExactlyInAnyOrder(
            partition("day", 2025),
            partition("week", 2025),
            partition("month", 2025),
            partition("year", 2025));
  }

  @Test
  void weeksOfTheYearBeforeChangeToo_whenJanuaryBeginsInOne() {
    // 1 January 2025 is in the week of 30 December 2024.
    assertThat(partitions(Set.of("2025-01")))
        .containsExactlyInAnyOrder(
            partition("day", 2025),
            partition("week", 2024),
            partition("week", 2025),
            partition("month", 2025),
            partition("year", 2025));
    assertThat(partitions(Set.of("2024-01"))).doesNotContain(partition("week", 2023));
  }

  @Test
  void daysOnWhichTheCorpusEndsChangeTheirPeriodsToo() {
    assertThat(partitions(Set.of(), LocalDate.of(2023, 1, 1)))
        .containsExactlyInAnyOrder(
            partition("day", 2023),
            partition("week", 2022),
            partition("week", 2023),
            partition("month", 2023),
            partition("year", 2023));
    assertThat(partitions(Set.of())).isEmpty();
  }

  @Test
  void periodsWithADayInAChangedMonthAreAmongThem_andTheWholeYear() {
    ChangedPeriods changed = ChangedPeriods.of(Set.of("2025-05"), Set.of());

    assertThat(changed.contains(Granularity.DAY, LocalDate.of(2025, 5, 31))).isTrue();
    assertThat(changed.contains(Granularity.DAY, LocalDate.of(2025, 6, 1))).isFalse();
    assertThat(changed.contains(Granularity.WEEK, LocalDate.of(2025, 4, 28))).isTrue();
    assertThat(changed.contains(Granularity.WEEK, LocalDate.of(2025, 4, 21))).isFalse();
    assertThat(changed.contains(Granularity.WEEK, LocalDate.of(2025, 5, 26))).isTrue();
    assertThat(changed.contains(Granularity.WEEK, LocalDate.of(2025, 6, 2))).isFalse();
    assertThat(changed.contains(Granularity.MONTH, LocalDate.of(2025, 5, 1))).isTrue();
    assertThat(changed.contains(Granularity.MONTH, LocalDate.of(2025, 4, 1))).isFalse();
    assertThat(changed.contains(Granularity.YEAR, LocalDate.of(2025, 1, 1))).isTrue();
    assertThat(changed.contains(Granularity.YEAR, LocalDate.of(2024, 1, 1))).isFalse();
  }
}
