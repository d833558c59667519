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

/** Dates as people write them in languages other than English. */
final class LocalisedDates {

  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile(
          "(?<!\\d)(?<day>\\d{1,2})(?:er|\\.|\u00ba)?\\s+(?:de\\s+|d')?(?<name>\\p{L}{3,}\\.?)"
              + "\\s+(?:de\\s+|del\\s+)?(?<year>\\d{4})(?!\\d)");

  private static final Pattern EAST_ASIAN =
      Pattern.compile(
          "(?<year>\\d{4})\\s*[\u5e74\ub144]\\s*(?<month>\\d{1,2})\\s*[\u6708\uc6d4]"
              + "\\s*(?<day>\\d{1,2})\\s*[\u65e5\uc77c]");

  /** With points the day is first; with slashes only where one of the numbers can be no month. */
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<![\\d./-])(?<first>\\d{1,2})(?<divider>[./-])(?<second>\\d{1,2})\\k<divider>"
              + "(?<year>(?:19|20)\\d{2})(?![\\d/-])");

  private static final Map<String, Integer> MONTHS = months();

  private LocalisedDates() {}

  static Optional<LocalDate> find(String text) {
    String western = withWesternDigits(text);
    Matcher asian = EAST_ASIAN.matcher(western);
    if (asian.find()) {
      return date(asian.group("year"), number(asian, "month"), number(asian, "day"));
    }
    Matcher named = DAY_MONTH_YEAR.matcher(western);
    if (named.find()) {
      Integer month = MONTHS.get(key(named.group("name")));
      if (month != null) {
        return date(named.group("year"), month, number(named, "day"));
      }
    }
    Matcher numbers = NUMBERS.matcher(western);
    return numbers.find() ? ofNumbers(numbers) : Optional.empty();
  }

  private static Optional<LocalDate> ofNumbers(Matcher numbers) {
    int first = number(numbers, "first");
    int second = number(numbers, "second");
    if (first > 12 || numbers.group("divider").equals(".")) {
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
            "fr", "de", "es", "it", "pt", "nl", "pl", "sv", "da", "ru", "uk", "tr", "cs", "ar")) {
      Locale locale = Locale.forLanguageTag(language);
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
          months.putIfAbsent(key(month.getDisplayName(style, locale)), month.getValue());
        }
      }
    }
    return months;
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }
}
