/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;

/** Length of the periods that articles are added up to. */
public enum Granularity {
  /** A day, UTC. */
  DAY {
    @Override
    public LocalDate start(LocalDate date) {
      return date;
    }

    @Override
    public LocalDate next(LocalDate start) {
      return start.plusDays(1);
    }
  },
  /** An ISO 8601 week: it begins on Monday. */
  WEEK {
    @Override
    public LocalDate start(LocalDate date) {
      return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public LocalDate next(LocalDate start) {
      return start.plusWeeks(1);
    }
  },
  /** A calendar month. */
  MONTH {
    @Override
    public LocalDate start(LocalDate date) {
      return date.withDayOfMonth(1);
    }

    @Override
    public LocalDate next(LocalDate start) {
      return start.plusMonths(1);
    }
  },
  /** A calendar year. */
  YEAR {
    @Override
    public LocalDate start(LocalDate date) {
      return date.withDayOfYear(1);
    }

    @Override
    public LocalDate next(LocalDate start) {
      return start.plusYears(1);
    }
  };

  /** First day of the period that holds a date. */
  public abstract LocalDate start(LocalDate date);

  /** First day of the period after the one that begins on a day. */
  public abstract LocalDate next(LocalDate start);

  /**
   * The length of that name.
   *
   * @throws IllegalArgumentException when there is none, naming those that there are
   */
  public static Granularity of(String code) {
    return Arrays.stream(values())
        .filter(length -> length.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no period is called '%s'; use %s"
                        .formatted(
                            code,
                            Arrays.stream(values())
                                .map(Granularity::code)
                                .collect(joining(", ")))));
  }

  /** The name in tables and options: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
