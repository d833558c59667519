/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the period tables were made from, so that a later run knows which periods to count again.
 *
 * @param months what the articles of each month were, and how they were counted
 * @param dates on which the corpus began and ended, as far as it was counted
 */
public record PeriodSources(MonthSources months, Optional<CorpusDates> dates) {

  private static final String RECIPE = "recipe";
  private static final String DATES = "dates";

  /**
   * The sources that the ledger keeps.
   *
   * @param kept as {@link #toLedger} gave them; empty for tables that were never made
   */
  public static PeriodSources ofLedger(Map<String, String> kept) {
    SortedMap<String, String> months = new TreeMap<>(kept);
    Optional<CorpusDates> dates = CorpusDates.parse(months.remove(DATES));
    return new PeriodSources(MonthSources.ofLedger(months, RECIPE), dates);
  }

  /** The sources as the ledger keeps them. */
  public SortedMap<String, String> toLedger() {
    SortedMap<String, String> kept = months.toLedger(RECIPE);
    kept.put(DATES, dates.map(CorpusDates::text).orElse(""));
    return kept;
  }

  /**
   * The periods that are to be counted again: those of changed months, and those that the corpus
   * cuts off now or did before.
   */
  public ChangedPeriods changedSince(PeriodSources before) {
    return ChangedPeriods.of(
        months.changedSince(before.months), CorpusDates.moved(before.dates, dates));
  }
}
