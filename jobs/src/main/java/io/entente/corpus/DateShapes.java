/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.corpus.PublicationDates.bad;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shapes in which dates come, searched for in a text that may have junk around them.
 *
 * <p>Of a time with a zone the day there counts: {@code 2025-02-13T00:00:00+08:00} is the 13th,
 * which is what the reader of the newspaper saw. Numbers of seconds say no place; their day is that
 * in UTC.
 */
public final class DateShapes {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String MONTH = "(?<month>" + MonthNames.PATTERN + ")";

  /** It is only held against the clock: the day is that of the place, whatever its zone. */
  private static final String TIME =
      "(?:(?:T|,?\\s+|,)(?:at\\s+)?(?<hour>\\d{1,2}):(?<minute>\\d{2}))?";

  /** Not the glued beginning of a time of day. */
  private static final String END = "(?!\\d|:\\d)";

  private static final Pattern ISO =
      shape("(?<![\\d-])(?<year>\\d{4})([-/.])(?<second>\\d{1,2})\\2(?<first>\\d{1,2})(?!\\d)");

  /** Numbers with the year at the end, of which the first or the second is the day. */
  private static final Pattern YEAR_LAST =
      shape(
          "(?<![\\d./-])(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4})"
              + END);

  private static final List<Pattern> NAMED =
      List.of(
          shape(
              "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er)?[-\\s]+"
                  + MONTH
                  + "[-,\\s]+(?<year>\\d{4})"
                  + END),
          // A year of two digits, as RFC 822 has it, only before a time of day.
          shape(
              "(?<!\\d)(?<day>\\d{1,2})[-\\s]+"
                  + MONTH
                  + "[-,\\s]+(?<year>\\d{2})(?=\\s+\\d{1,2}:\\d{2})"),
          shape("(?<![\\d-])(?<day>\\d{1,2})-" + MONTH + "-(?<year>\\d{2})(?![\\d:-])"),
          shape("\\b" + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})" + END),
          // The year behind the time of day, as C's asctime and Twitter have it.
          Pattern.compile(
              "\\b"
                  + MONTH
                  + "\\s+(?<day>\\d{1,2})\\s+(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::\\d{2})?"
                  + "(?:\\s+(?:[A-Z]{1,5}|[+-]\\d{4}))?\\s+(?<year>\\d{4})(?!\\d)",
              FLAGS));

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?\\d{1,20}(\\.\\d*)?([eE]\\+?\\d{1,2})?");
  private static final Pattern BASIC_DATE =
      Pattern.compile("\\d{8}(?:T?\\d{6}Z?)?", Pattern.CASE_INSENSITIVE);

  /** Longer texts than any date with its junk are not searched. */
  private static final int LONGEST = 200;

  private static final BigDecimal SMALLEST_EPOCH = BigDecimal.valueOf(10_000_000);

  /** In seconds the year 2350; as far back it is 1589. */
  private static final BigDecimal LARGEST_EPOCH = BigDecimal.valueOf(12_000_000_000L);

  private static final long SECONDS_A_DAY = 86_400;
  private static final int MONTHS = 12;

  private DateShapes() {}

  /**
   * The one day that the text names.
   *
   * @throws UnusableRecordException when it names none or several
   */
  public static LocalDate find(String text) throws UnusableRecordException {
    String plain = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    plain = plain.replaceAll("[\\p{Cntrl}\\p{Z}]", " ").strip();
    try {
      if (BASIC_DATE.matcher(plain).matches()) {
        return basic(plain.substring(0, 8));
      }
      if (NUMBER.matcher(plain).matches()) {
        return epoch(new BigDecimal(plain));
      }
      return onlyOne(search(plain), text);
    } catch (DateTimeException | ArithmeticException e) {
      throw bad("the date '%s' does not exist", text);
    }
  }

  private static LocalDate onlyOne(Set<LocalDate> days, String text)
      throws UnusableRecordException {
    if (days.isEmpty()) {
      throw bad("the date '%s' cannot be read; name its pattern with --date-format", text);
    }
    if (days.size() > 1) {
      throw bad("'%s' holds more than one date", text);
    }
    return days.iterator().next();
  }

  private static Set<LocalDate> search(String text) throws UnusableRecordException {
    Set<LocalDate> days = new LinkedHashSet<>();
    Matcher iso = ISO.matcher(text);
    while (iso.find()) {
      days.add(day(iso, number(iso, "second"), number(iso, "first")));
    }
    Matcher yearLast = YEAR_LAST.matcher(text);
    while (yearLast.find()) {
      days.add(dayBeforeYear(yearLast));
    }
    for (Pattern shape : NAMED) {
      Matcher named = shape.matcher(text);
      while (named.find()) {
        days.add(day(named, MonthNames.month(named.group("month")), number(named, "day")));
      }
    }
    return days;
  }

  /** Between points the day is always first; else it must show which of the numbers it is. */
  private static LocalDate dayBeforeYear(Matcher matcher) throws UnusableRecordException {
    int first = number(matcher, "first");
    int second = number(matcher, "second");
    boolean points = matcher.group("mark").equals(".");
    if (!points && first <= MONTHS && second <= MONTHS && first != second) {
      throw bad(
          "the date '%s' may have the day or the month first; name its pattern with --date-format",
          matcher.group());
    }
    boolean dayFirst = points || second <= MONTHS;
    return day(matcher, dayFirst ? second : first, dayFirst ? first : second);
  }

  private static LocalDate day(Matcher matcher, int month, int day) {
    if (matcher.group("hour") != null) {
      LocalTime.of(number(matcher, "hour"), number(matcher, "minute"));
    }
    return LocalDate.of(year(matcher.group("year")), month, day);
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year + (year < 50 ? 2000 : 1900);
  }

  private static LocalDate basic(String digits) {
    return LocalDate.of(
        Integer.parseInt(digits.substring(0, 4)),
        Integer.parseInt(digits.substring(4, 6)),
        Integer.parseInt(digits.substring(6)));
  }

  /** Seconds, milli-, micro- or nanoseconds since 1970: the first unit that makes a likely year. */
  private static LocalDate epoch(BigDecimal number) {
    BigDecimal seconds = number;
    if (number.abs().compareTo(SMALLEST_EPOCH) < 0) {
      throw new DateTimeException("a small number is a mistake, not a day in early 1970");
    }
    while (seconds.abs().compareTo(LARGEST_EPOCH) > 0) {
      seconds = seconds.movePointLeft(3);
    }
    return LocalDate.EPOCH.plusDays(Math.floorDiv(seconds.longValue(), SECONDS_A_DAY));
  }

  private static Pattern shape(String regex) {
    return Pattern.compile(regex + TIME, FLAGS);
  }
}
