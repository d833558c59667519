/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.Granularity;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * Periods that are counted together because most of their articles are the same: a month with its
 * days and the weeks that begin in it, or a year.
 *
 * @param span month or year
 * @param start its first day
 * @param subject who is counted
 */
record PeriodUnit(Granularity span, LocalDate start, Subject subject)
    implements Comparable<PeriodUnit>, Serializable {

  private static final Comparator<PeriodUnit> ORDER =
      Comparator.comparing(PeriodUnit::span)
          .thenComparing(PeriodUnit::start)
          .thenComparing(PeriodUnit::subject);

  /** The unit that counts an article of that date for periods of that length. */
  static PeriodUnit counting(LocalDate date, Granularity granularity, Subject subject) {
    Granularity span = spanOf(granularity);
    return new PeriodUnit(span, span.start(granularity.start(date)), subject);
  }

  /** Whether periods of that length are counted in this unit. */
  boolean counts(Granularity granularity) {
    return spanOf(granularity) == span;
  }

  private static Granularity spanOf(Granularity granularity) {
    return granularity == Granularity.YEAR ? Granularity.YEAR : Granularity.MONTH;
  }

  @Override
  public int compareTo(PeriodUnit other) {
    return ORDER.compare(this, other);
  }
}
