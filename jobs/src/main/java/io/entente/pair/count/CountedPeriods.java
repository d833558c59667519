/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.Granularity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;

/**
 * What every task must know of the corpus to make rows.
 *
 * @param granularities the periods that are counted
 * @param from date of the first article
 * @param to date of the last article
 * @param sharedPeriods the periods that several tasks count
 * @param relations who belongs to whom
 */
record CountedPeriods(
    Set<Granularity> granularities,
    LocalDate from,
    LocalDate to,
    SharedPeriods sharedPeriods,
    Broadcast<UnitRelations.Known> relations)
    implements Serializable {

  /**
   * Where a task finds the periods that several count. Each has up to half a megabyte of p values,
   * so that an executor has them once, and not each of its tasks.
   */
  interface SharedPeriods extends Serializable {
    Map<Period, SharedPeriod> get();
  }

  /** The periods that several tasks count. */
  Map<Period, SharedPeriod> shared() {
    return sharedPeriods.get();
  }

  /** The same of a corpus that begins and ends on other days. */
  CountedPeriods within(LocalDate first, LocalDate last) {
    return new CountedPeriods(granularities, first, last, sharedPeriods, relations);
  }
}
