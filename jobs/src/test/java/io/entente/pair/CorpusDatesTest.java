/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorpusDatesTest {

  private static final CorpusDates DATES = dates("2022-03-05", "2025-11-30");

  private static CorpusDates dates(String first, String last) {
    return new CorpusDates(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static CountFilter filter(String from, String to) {
    return new CountFilter(
        Optional.ofNullable(from).map(LocalDate::parse),
        Optional.ofNullable(to).map(LocalDate::parse),
        List.of(),
        List.of("Weekly"));
  }

  @Test
  void datesAreThoseOfTheCorpus_whenAFilterNamesNoDays() {
    assertThat(DATES.within(filter(null, null))).contains(DATES);
  }

  @Test
  void datesEndWithTheFilter_whateverArticlesAreLeft() {
    assertThat(DATES.within(filter("2025-01-01", "2025-10-31")))
        .contains(dates("2025-01-01", "2025-10-31"));
  }

  @Test
  void datesAreThoseOfTheCorpus_whenTheFilterReachesBeyond() {
    assertThat(DATES.within(filter("2000-01-01", "2030-01-01"))).contains(DATES);
  }

  @Test
  void noDates_whenTheFilterLiesOutside() {
    assertThat(DATES.within(filter("2026-01-01", null))).isEmpty();
    assertThat(DATES.within(filter(null, "2022-03-04"))).isEmpty();
  }

  @Test
  void oldAndNewDaysAreTold_ofTheEndsOfTheCorpusThatMoved() {
    CorpusDates now = dates("2022-03-06", "2025-12-01");
    assertThat(CorpusDates.moved(Optional.of(DATES), Optional.of(now)))
        .containsExactlyInAnyOrder(DATES.first(), DATES.last(), now.first(), now.last());
    assertThat(CorpusDates.moved(Optional.of(DATES), Optional.empty()))
        .containsExactlyInAnyOrder(DATES.first(), DATES.last());
    assertThat(CorpusDates.moved(Optional.empty(), Optional.of(now)))
        .containsExactlyInAnyOrder(now.first(), now.last());
    assertThat(CorpusDates.moved(Optional.of(DATES), Optional.of(DATES))).isEmpty();
    CorpusDates longer = dates(DATES.first().toString(), "2025-12-01");
    assertThat(CorpusDates.moved(Optional.of(DATES), Optional.of(longer)))
        .containsExactlyInAnyOrder(DATES.last(), longer.last());
  }

  @Test
  void oneDayIsLeft_whenTheFilterBeginsWhereTheCorpusEnds() {
    assertThat(DATES.within(filter("2025-11-30", null)))
        .contains(dates("2025-11-30", "2025-11-30"));
    assertThat(DATES.within(filter(null, "2022-03-05")))
        .contains(dates("2022-03-05", "2022-03-05"));
  }

  @Test
  void datesAreReadBack_fromTheirText() {
    assertThat(CorpusDates.parse(DATES.text())).contains(DATES);
    assertThat(CorpusDates.parse("")).isEmpty();
    assertThat(CorpusDates.parse(null)).isEmpty();
  }

  @Test
  void filterIsNone_whenNothingIsNamed() {
    assertThat(CountFilter.NONE.isNone()).isTrue();
    assertThat(filter("2025-01-01", null).isNone()).isFalse();
    assertThat(CountFilter.ofJson(filter("2025-01-01", "2025-02-01").json()))
        .isEqualTo(filter("2025-01-01", "2025-02-01"));
    assertThat(CountFilter.ofJson("{}")).isEqualTo(CountFilter.NONE);
  }
}
