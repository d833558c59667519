/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them in many languages. */
final class LocalisedDates {

  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2})(?:er|\\.|\u00ba)?(?:\\s+|[/-])(?:de\\s+|d')?"
              + "(?<name>\\p{L}[\\p{L}\\p{M}]{2,}\\.?|th\u00e1ng \\d{1,2})(?:/\\p{L}+)?"
              + "(?:,?\\s+|[/-])(?:de\\s+|del\\s+)?(?<year>\\d{4})(?!\\d)");

  private static final Pattern MONTH_DAY_YEAR =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?<name>\\p{L}[\\p{L}\\p{M}]{2,}\\.?)\\s+(?<day>\\d{1,2}),?\\s+(?:de\\s+|del\\s+)?"
              + "(?<year>\\d{4})(?!\\d)");

  private static final Pattern YEAR_MONTH_DAY =
      Pattern.compile(
          "(?<!\\d)(?<year>\\d{4})\\.?\\s+(?:m\\.\\s+)?(?<name>\\p{L}[\\p{L}\\p{M}]{2,}\\.?)"
              + "\\s+(?<day>\\d{1,2})(?!\\d)");

  private static final List<Pattern> WITH_NAMES =
      List.of(DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY);

  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(?<year>\\d{4})\\s*[\u5e74\ub144]\\s*(?<month>\\d{1,2})\\s*[\u6708\uc6d4]"
              + "\\s*(?<day>\\d{1,2})\\s*[\u65e5\uc77c]");

  /**
   * With points the day is first; else what the page's language has first, or what no month can be.
   */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d./-])(?<first>\\d{1,2})(?<divider>[./-])(?<second>\\d{1,2})\\k<divider>"
              + "(?<year>(?:19|20)\\d{2})(?![\\d/-]|:\\d)");

  /** With points and nothing else beside it, a year may have two digits. */
  private static final Pattern SHORT =
      Pattern.compile(
          "(?<![\\d.])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{2})(?![\\d.:/-])");

  private static final int LONGEST_SHORT = 40;

  /** The year of the Japanese era before its first. */
  private static final Pattern ERA =
      Pattern.compile("\u4ee4\u548c\\s*(\\d{1,2}|\u5143)(?=\\s*\u5e74)");

  private static final int YEAR_BEFORE_ERA = 2018;

  private static final Map<String, Integer> MONTHS = months();

  private LocalisedDates() {}

  static Optional<LocalDate> find(String text, boolean dayFirst) {
    String western = withoutEra(withWesternDigits(text));
    Matcher asian = EAST_ASIAN.matcher(western);
    if (asian.find()) {
      return date(asian.group("year"), number(asian, "month"), number(asian, "day"));
    }
    for (Pattern form : WITH_NAMES) {
      Matcher named = form.matcher(western);
      while (named.find()) {
        Integer month = MONTHS.get(key(named.group("name")));
        if (month != null) {
          return date(named.group("year"), month, number(named, "day"));
        }
      }
    }
    Matcher numbers = NUMBERS.matcher(western);
    return numbers.find() ? ofNumbers(numbers, dayFirst) : ofTwoDigits(western);
  }

  private static Optional<LocalDate> ofTwoDigits(String text) {
    Matcher numbers = SHORT.matcher(text.strip());
    boolean found = text.strip().length() <= LONGEST_SHORT && numbers.find();
    return found
        ? date("20" + numbers.group("year"), number(numbers, "month"), number(numbers, "day"))
        : Optional.empty();
  }

  private static String withoutEra(String text) {
    return ERA.matcher(text)
        .replaceAll(
            era -> {
              boolean firstYear = !Character.isDigit(era.group(1).charAt(0));
              return "" + (YEAR_BEFORE_ERA + (firstYear ? 1 : Integer.parseInt(era.group(1))));
            });
  }

  private static Optional<LocalDate> ofNumbers(Matcher numbers, boolean dayFirst) {
    int first = number(numbers, "first");
    int second = number(numbers, "second");
    boolean points = numbers.group("divider").equals(".");
    if (first > 12 || points || (dayFirst && second <= 12)) {
      return date(numbers.group("year"), second, first);
    }
    return second > 12 || first == second
        ? date(numbers.group("year"), first, second)
        : Optional.empty();
  }

  private static int number(Matcher matcher, String group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<LocalDate> date(String year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String withWesternDigits(String text) {
    StringBuilder western = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      western.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return western.toString();
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (String language :
        List.of(
            "en", "fr", "de", "es", "it", "pt", "nl", "pl", "sv", "da", "nb", "fi", "ru", "uk",
            "bg", "sr", "tr", "cs", "sk", "hr", "sl", "hu", "ro", "el", "et", "lv", "lt", "id",
            "ms", "sw", "ca", "ar", "ar-LB", "ar-MA", "he", "hi", "bn")) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
          months.putIfAbsent(key(month.getDisplayName(style, locale)), month.getValue());
        }
      }
    }
    for (int month = 1; month <= 12; month++) {
      months.put("th\u00e1ng " + month, month);
    }
    return months;
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
