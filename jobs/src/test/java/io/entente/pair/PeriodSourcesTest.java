/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PeriodSourcesTest {

  private static final Optional<CorpusDates> DATES = dates("2023-03-05", "2025-02-27");

  private static final PeriodSources BEFORE =
      sources("recipe", Map.of("2023-03", "a", "2025-02", "b"), DATES);

  private static Optional<CorpusDates> dates(String first, String last) {
    return Optional.of(new CorpusDates(LocalDate.parse(first), LocalDate.parse(last)));
  }

  private static PeriodSources sources(
      String recipe, Map<String, String> months, Optional<CorpusDates> dates) {
    return new PeriodSources(new MonthSources(recipe, new TreeMap<>(months)), dates);
  }

  private static String[] partitions(ChangedPeriods changed) {
    return changed.partitions(PairPeriods.TABLE).toArray(String[]::new);
  }

  private static String[] ofYear(int year) {
    return new String[] {
      "granularity=day/year=" + year,
      "granularity=week/year=" + year,
      "granularity=month/year=" + year,
      "granularity=year/year=" + year
    };
  }

  @Test
  void nothingIsCountedAgain_whenNothingChanged() {
    assertThat(partitions(BEFORE.changedSince(BEFORE))).isEmpty();
  }

  @Test
  void yearOfAChangedMonthIsCountedAgain() {
    PeriodSources now = sources("recipe", Map.of("2023-03", "a", "2025-02", "x"), DATES);

    assertThat(partitions(now.changedSince(BEFORE))).containsExactlyInAnyOrder(ofYear(2025));
  }

  @Test
  void periodsThatTheCorpusCutsOffAreCountedAgain_whenItEndsElsewhere() {
    PeriodSources now =
        sources(
            "recipe", Map.of("2023-03", "a", "2025-02", "b"), dates("2023-03-05", "2024-06-12"));

    assertThat(partitions(now.changedSince(BEFORE)))
        .contains(ofYear(2024))
        .contains(ofYear(2025))
        .hasSize(8);
  }

  @Test
  void everythingIsCounted_whenTheRecipeIsAnotherOrNothingWasCounted() {
    PeriodSources other = sources("another", Map.of("2023-03", "a", "2025-02", "b"), DATES);

    assertThat(partitions(other.changedSince(BEFORE)))
        .contains(ofYear(2023))
        .contains(ofYear(2025));
    assertThat(partitions(BEFORE.changedSince(PeriodSources.ofLedger(Map.of()))))
        .contains(ofYear(2023))
        .contains(ofYear(2025));
  }

  @Test
  void sourcesAreReadBack_fromTheLedger() {
    PeriodSources undated = sources("recipe", Map.of(), Optional.empty());

    assertThat(PeriodSources.ofLedger(BEFORE.toLedger())).isEqualTo(BEFORE);
    assertThat(PeriodSources.ofLedger(undated.toLedger())).isEqualTo(undated);
    assertThat(BEFORE.toLedger())
        .containsEntry("recipe", "recipe")
        .containsEntry("dates", "2023-03-05/2025-02-27");
  }
}
