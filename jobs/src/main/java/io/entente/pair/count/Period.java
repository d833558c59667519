/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.Granularity;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day, week, month or year.
 *
 * @param granularity its length
 * @param start its first day
 * @param subject who is counted
 */
record Period(Granularity granularity, LocalDate start, Subject subject) implements Serializable {

  /** The unit that counts it. */
  PeriodUnit unit() {
    return PeriodUnit.counting(start, granularity, subject);
  }

  /** Whether all its days lie between two dates, both included. */
  boolean isWithin(LocalDate from, LocalDate to) {
    return !start.isBefore(from) && !granularity.next(start).minusDays(1).isAfter(to);
  }
}
