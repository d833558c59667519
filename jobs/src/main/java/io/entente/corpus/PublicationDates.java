/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.corpus.RejectReason.BAD_DATE;

import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

/**
 * Reads dates of publication, of one given pattern or of any usual shape, as days of the place that
 * the date itself names. A date without a zone is taken as it stands; an instant that names no
 * place is a day in UTC.
 */
final class PublicationDates {

  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2200;

  private final DateTimeFormatter pattern;

  /** Dates of this pattern only, or of any usual shape when it is empty. */
  PublicationDates(String pattern) {
    this.pattern = pattern.isEmpty() ? null : formatter(pattern);
  }

  LocalDate parse(String text) throws UnusableRecordException {
    LocalDate date = pattern == null ? DateShapes.find(text) : parseByPattern(text);
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw bad("the year of the date '%s' is outside %d to %d", text, FIRST_YEAR, LAST_YEAR);
    }
    return date;
  }

  /** Refuses a pattern that is none, or that does not say a day. */
  static void checkPattern(String pattern) {
    if (pattern.isEmpty()) {
      return;
    }
    try {
      ZonedDateTime sample = ZonedDateTime.of(2025, 2, 13, 10, 15, 30, 0, ZoneOffset.UTC);
      DateTimeFormatter formatter = formatter(pattern);
      day(formatter.parse(formatter.format(sample)));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UserMistake(
          Setting.DATE_FORMAT,
          pattern,
          "'%s' is not a pattern of a whole date".formatted(pattern),
          "write one such as dd/MM/yyyy",
          e);
    }
  }

  static UnusableRecordException bad(String message, Object... values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = values[i] instanceof String text ? Excerpt.of(text, 60) : values[i];
    }
    return new UnusableRecordException(BAD_DATE, message.formatted(values));
  }

  private LocalDate parseByPattern(String text) throws UnusableRecordException {
    try {
      return day(pattern.parse(text.strip()));
    } catch (DateTimeException e) {
      throw bad("the date '%s' is not of the pattern given with --date-format", text);
    }
  }

  private static LocalDate day(TemporalAccessor parsed) {
    LocalDate date = parsed.query(TemporalQueries.localDate());
    // The way for a pattern of an instant alone; without any day it throws.
    return date != null ? date : Instant.from(parsed).atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static DateTimeFormatter formatter(String pattern) {
    // Strict, so that 30 February is refused and not moved; the era lets people write yyyy.
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .parseDefaulting(ChronoField.ERA, 1)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
