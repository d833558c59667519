/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page's address tells. It need not be a valid one. */
public final class PageUrl {

  private static final Pattern HOST =
      Pattern.compile(
          "^https?://(?:[^/?#@]*@)?(?:www\\d?\\.)?([^/?#:@]+)", Pattern.CASE_INSENSITIVE);

  /** Such as /2025/02/13/, /2025-02-13-, /20250213/ and /2025/feb/13/. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?<year>(?:19|20)\\d\\d)(?<divider>[-/_.]?)"
              + "(?:(?<month>0[1-9]|1[0-2]|(?<=[-/_.])[1-9](?=[-/_.]))|(?<name>[a-z]{3}))\\k<divider>"
              + "(?<day>0[1-9]|[12]\\d|3[01]|(?<=[-/_.])[1-9])(?!\\d)",
          Pattern.CASE_INSENSITIVE);

  /** Such as /29-10-2021: with a day that no month can be, since sites differ in the order. */
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<day>1[3-9]|2\\d|3[01])(?<divider>[-/_.])(?<month>0[1-9]|1[0-2])\\k<divider>"
              + "(?<year>(?:19|20)\\d\\d)(?!\\d)");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private PageUrl() {}

  /** The host without {@code www.}, which stands for the publisher. */
  public static Optional<String> publisher(String url) {
    Matcher host = HOST.matcher(url);
    return host.find() ? Optional.of(host.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  /** The day in its path, where there is one. */
  static Optional<LocalDate> date(String url) {
    Matcher host = HOST.matcher(url);
    // A number in the query is more often an article's than a day.
    String path = (host.find() ? url.substring(host.end()) : url).replaceFirst("[?#].*", "");
    Matcher date = DATE.matcher(path);
    while (date.find()) {
      Optional<LocalDate> day = day(date);
      if (day.isPresent()) {
        return day;
      }
    }
    Matcher dayFirst = DAY_FIRST.matcher(path);
    return dayFirst.find()
        ? day(dayFirst, Integer.parseInt(dayFirst.group("month")))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(Matcher date) {
    int month =
        date.group("month") != null
            ? Integer.parseInt(date.group("month"))
            : MONTHS.indexOf(date.group("name").toLowerCase(Locale.ROOT)) + 1;
    return day(date, month);
  }

  private static Optional<LocalDate> day(Matcher date, int month) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group("year")), month, Integer.parseInt(date.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
