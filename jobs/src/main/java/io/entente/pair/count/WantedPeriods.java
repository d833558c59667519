/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.ChangedPeriods;
import io.entente.pair.Granularity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which periods are counted.
 *
 * @param granularities their lengths
 * @param choice which of these lengths
 */
record WantedPeriods(Set<Granularity> granularities, Choice choice) implements Serializable {

  /** Says of a period whether it is wanted. */
  interface Choice extends Serializable {
    boolean contains(Granularity granularity, LocalDate start);
  }

  WantedPeriods {
    granularities = EnumSet.copyOf(granularities);
  }

  /** All periods of some lengths. */
  static WantedPeriods all(Set<Granularity> granularities) {
    return new WantedPeriods(granularities, (granularity, start) -> true);
  }

  /** Those alone that changed. */
  static WantedPeriods of(ChangedPeriods changed) {
    return new WantedPeriods(EnumSet.allOf(Granularity.class), changed::contains);
  }

  /**
   * The units that count an article of a date for some period that is wanted. A unit may get no
   * more than a part of the articles of its other periods.
   */
  Set<PeriodUnit> units(LocalDate date, Subject subject) {
    Set<PeriodUnit> units = new TreeSet<>();
    for (Granularity granularity : granularities) {
      if (choice.contains(granularity, granularity.start(date))) {
        units.add(PeriodUnit.counting(date, granularity, subject));
      }
    }
    return units;
  }
}
