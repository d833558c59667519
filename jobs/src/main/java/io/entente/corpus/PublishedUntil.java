/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * How late a record may say that it was published. One mistaken date of 2099 would move the end of
 * the corpus, and with it what counts as a complete month.
 *
 * @param runDay day on which the run began, in UTC; it is asked for once, so that all records of a
 *     run are held against the same day
 */
public record PublishedUntil(LocalDate runDay) implements Serializable {

  /** No day is too late. */
  public static final PublishedUntil ANY = new PublishedUntil(LocalDate.MAX);

  /** East of Greenwich it is a day later for some hours. */
  private static final int GRACE_DAYS = 1;

  /** Checks that there is a day. */
  public PublishedUntil {
    Objects.requireNonNull(runDay, "runDay");
  }

  /** Up to the day that the clock shows, for a run that begins now. */
  public static PublishedUntil ofRun(Clock clock) {
    return new PublishedUntil(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  boolean isAny() {
    return equals(ANY);
  }

  /** Whether a record of this day is not from the future. */
  boolean allows(LocalDate published) {
    return isAny() || !isAfter(published, runDay);
  }

  /** Whether the one day is after the other wherever on earth both were written down. */
  static boolean isAfter(LocalDate published, LocalDate known) {
    return published.isAfter(known.plusDays(GRACE_DAYS));
  }
}
