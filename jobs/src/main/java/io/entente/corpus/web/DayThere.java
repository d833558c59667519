/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * The day where a page was published, of a time that it gives in UTC. Such a time does not say it,
 * but the same instant elsewhere in the page with the offset of the place does, and so does an
 * address with the day before or after.
 */
final class DayThere {

  private static final Pattern INSTANT =
      Pattern.compile(
          "^\\s*(?<day>\\d{4}-\\d\\d-\\d\\d)[T ](?<hour>\\d\\d):(?<minute>\\d\\d)(?::\\d\\d(?:[.,]\\d+)?)?"
              + "\\s*(?<zone>Z|GMT|UTC|[+-]\\d\\d(?::?\\d\\d)?)\\s*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern UTC =
      Pattern.compile("(?:Z|[+-]00:?00|GMT|UTC)\\s*$", Pattern.CASE_INSENSITIVE);

  /** Hours that Hawaii is behind UTC, beyond which no newspaper is printed. */
  private static final int FURTHEST_WEST = 10;

  /** Hours that New Zealand is before it in summer. */
  private static final int FURTHEST_EAST = 13;

  private static final int HOURS_A_DAY = 24;
  private static final int MOST_TIMES = 200;

  private final Document page;
  private List<String> times;
  private final Optional<LocalDate> ofAddress;

  DayThere(Document page, String url) {
    this.page = page;
    ofAddress = PageUrl.date(url);
  }

  /**
   * The day there.
   *
   * @param text of the time
   * @param day that it names
   */
  LocalDate of(String text, LocalDate day) {
    if (!UTC.matcher(text).find()) {
      return day;
    }
    Matcher time = INSTANT.matcher(text);
    int hour = time.find() ? Integer.parseInt(time.group("hour")) : -1;
    return ofAddress
        .filter(there -> isPossible(ChronoUnit.DAYS.between(day, there), hour))
        .or(() -> hour < 0 ? Optional.empty() : withOffset(time))
        .orElse(day);
  }

  /** Whether it can be that day somewhere; of an unknown hour, one day before or after can. */
  private static boolean isPossible(long daysLater, int hour) {
    return daysLater == 1 && (hour < 0 || hour + FURTHEST_EAST >= HOURS_A_DAY)
        || daysLater == -1 && hour < FURTHEST_WEST;
  }

  private Optional<LocalDate> withOffset(Matcher time) {
    Optional<LocalDateTime> instant = inUtc(time);
    return instant.isEmpty()
        ? Optional.empty()
        : times().stream()
            .map(INSTANT::matcher)
            .filter(other -> other.find() && inUtc(other).equals(instant))
            .map(other -> LocalDate.parse(other.group("day")))
            .filter(day -> !day.equals(instant.get().toLocalDate()))
            .findFirst();
  }

  private List<String> times() {
    if (times == null) {
      times =
          page.select("time[datetime], meta[content]").stream()
              .limit(MOST_TIMES)
              .flatMap(element -> Stream.of(element.attr("datetime"), element.attr("content")))
              .filter(text -> !text.isEmpty())
              .toList();
    }
    return times;
  }

  private static Optional<LocalDateTime> inUtc(Matcher time) {
    try {
      String zone = time.group("zone");
      ZoneOffset offset = Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
      return Optional.of(
          LocalDate.parse(time.group("day"))
              .atTime(Integer.parseInt(time.group("hour")), Integer.parseInt(time.group("minute")))
              .minusSeconds(offset.getTotalSeconds()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
