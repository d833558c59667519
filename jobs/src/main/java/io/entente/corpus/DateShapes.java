/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import static io.entente.corpus.PublicationDates.bad;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes in which dates come, searched for in a text that may have junk around them. */
public final class DateShapes {

  /** Hours by which zones lie before UTC: those of RFC 822, and others that news sites write. */
  private static final Map<String, String> OFFSETS =
      Map.ofEntries(
          Map.entry("Z", "+0"),
          Map.entry("UTC", "+0"),
          Map.entry("GMT", "+0"),
          Map.entry("WET", "+0"),
          Map.entry("EST", "-5"),
          Map.entry("EDT", "-4"),
          Map.entry("CST", "-6"),
          Map.entry("CDT", "-5"),
          Map.entry("MST", "-7"),
          Map.entry("MDT", "-6"),
          Map.entry("PST", "-8"),
          Map.entry("PDT", "-7"),
          Map.entry("AKST", "-9"),
          Map.entry("AKDT", "-8"),
          Map.entry("BRT", "-3"),
          Map.entry("ART", "-3"),
          Map.entry("BST", "+1"),
          Map.entry("WEST", "+1"),
          Map.entry("WAT", "+1"),
          Map.entry("CET", "+1"),
          Map.entry("MEZ", "+1"),
          Map.entry("CEST", "+2"),
          Map.entry("MESZ", "+2"),
          Map.entry("EET", "+2"),
          Map.entry("CAT", "+2"),
          Map.entry("SAST", "+2"),
          Map.entry("EEST", "+3"),
          Map.entry("EAT", "+3"),
          Map.entry("MSK", "+3"),
          Map.entry("GST", "+4"),
          Map.entry("PKT", "+5"),
          Map.entry("IST", "+05:30"),
          Map.entry("ICT", "+7"),
          Map.entry("WIB", "+7"),
          Map.entry("HKT", "+8"),
          Map.entry("SGT", "+8"),
          Map.entry("PHT", "+8"),
          Map.entry("AWST", "+8"),
          Map.entry("JST", "+9"),
          Map.entry("KST", "+9"),
          Map.entry("AEST", "+10"),
          Map.entry("AEDT", "+11"),
          Map.entry("NZST", "+12"),
          Map.entry("NZDT", "+13"));

  private static final Set<String> ZONES = new TreeSet<>(OFFSETS.keySet());

  private static final String MONTH =
      "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
  private static final String TIME =
      "(?:(?:T|,?\\s+|,)(?:at\\s+)?(?<hour>\\d{1,2}):(?<minute>\\d{2})"
          + "(?::(?<second>\\d{2})(?:[.,]\\d+)?)?"
          + "(?:\\s*(?<half>[ap])\\.?m\\b\\.?)?"
          + "\\s*(?<zone>(?:(?:UTC|GMT)\\s?)?[+-]\\d{2}:?\\d{2}(?!\\d)|(?:(?:UTC|GMT)\\s?)?[+-]\\d{1,2}(?!\\d)"
          + "|\\(?(?:"
          + String.join("|", ZONES)
          + ")\\b)?)?";

  private static final List<Pattern> SHAPES =
      List.of(
          shape("(?<![\\d-])(?<year>\\d{4})([-/.])(?<monthno>\\d{1,2})\\2(?<day>\\d{1,2})(?!\\d)"),
          shape(
              "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)?[-\\s]+"
                  + MONTH
                  + "[-,\\s]+(?<year>\\d{4})(?!\\d)"),
          // A year of two digits, as RFC 822 has it, only before a time of day.
          shape(
              "(?<!\\d)(?<day>\\d{1,2})[-\\s]+"
                  + MONTH
                  + "[-,\\s]+(?<year>\\d{2})(?=\\s+\\d{1,2}:\\d{2})"),
          shape(
              "\\b" + MONTH + "\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)"));

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

  private static Set<LocalDate> search(String text) {
    Set<LocalDate> days = new LinkedHashSet<>();
    for (Pattern shape : SHAPES) {
      Matcher matcher = shape.matcher(text);
      while (matcher.find()) {
        days.add(day(matcher, shape == SHAPES.get(0)));
      }
    }
    return days;
  }

  private static LocalDate day(Matcher matcher, boolean numeric) {
    int month =
        numeric ? Integer.parseInt(matcher.group("monthno")) : month(matcher.group("month"));
    int day = Integer.parseInt(matcher.group("day"));
    LocalDate date = LocalDate.of(year(matcher.group("year")), month, day);
    if (matcher.group("hour") == null) {
      return date;
    }
    LocalTime time =
        LocalTime.of(
            hour(Integer.parseInt(matcher.group("hour")), matcher.group("half")),
            Integer.parseInt(matcher.group("minute")));
    return PublicationDates.dayInUtc(LocalDateTime.of(date, time), offset(matcher.group("zone")));
  }

  /** The hour of a day of 24, of an hour of one of its halves. */
  private static int hour(int hour, String half) {
    if (half == null || hour > 12) {
      return hour;
    }
    return hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
  }

  private static ZoneOffset offset(String zone) {
    if (zone == null) {
      return ZoneOffset.UTC;
    }
    String name = zone.toUpperCase(Locale.ROOT).replace("(", "").strip();
    String sign = name.replaceFirst("^(?:UTC|GMT)\\s?(?=[+-])", "");
    return ZoneOffset.of(OFFSETS.getOrDefault(sign, sign));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year + (year < 50 ? 2000 : 1900);
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) / 3 + 1;
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
    return Pattern.compile(regex + TIME, Pattern.CASE_INSENSITIVE);
  }
}
