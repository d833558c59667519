/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small report whose texts try to get out of where they stand. */
final class HostileReport {

  /** Names that would close the element, run, turn the text or be a place of the template. */
  static final List<String> NAMES =
      List.of(
          "</script><script>window.broken=1</script>",
          "<img src=x onerror=window.broken=1>",
          "{{scripts}} & \"quotes\" 'and' `more` ${window.broken=1}",
          "turned \u202Egnihtemos\u202C \u0007 \uD800 \u2028 line",
          "=HYPERLINK(\"http://example.org\")");

  private static final int DAYS = 40;

  private HostileReport() {}

  static String json() {
    return PageJson.of(data());
  }

  static ReportData data() {
    List<String> days =
        IntStream.range(0, DAYS)
            .mapToObj(i -> LocalDate.of(2025, 1, 1).plusDays(i).toString())
            .toList();
    List<Long> stories = days.stream().map(day -> 10L).toList();
    return new ReportData(
        "0 <b>",
        "{}",
        new ReportData.Corpus(
            days.get(0),
            days.get(DAYS - 1),
            410,
            400,
            9,
            4,
            List.of(new ReportData.Reject("<i>no_text</i>", 3))),
        new ReportData.Quality(
            100,
            60,
            5,
            List.of(
                new ReportData.Ambiguous(
                    shown(0), 7, List.of(new ReportData.Counted(shown(1), 4)))),
            List.of(new ReportData.Open("open:x", shown(1), "person", 5)),
            List.of(new ReportData.Alike(shown(2), "person:y", "same name"))),
        new ReportData.Time(
            "day", days, stories, stories, "month", List.of("2025-01-01", "2025-02-01")),
        IntStream.range(0, NAMES.size()).mapToObj(HostileReport::actor).toList(),
        List.of(pair(0, 1, 3), pair(0, 2, 2), pair(1, 3, 1), pair(0, 4, 1)),
        List.of(
            new ReportData.Article("2025-01-05", shown(1), shown(0), "javascript:window.broken=1"),
            new ReportData.Article("2025-01-06", null, null, "https://news.example/a?b=<c>")),
        List.of(
            new ReportData.Sentence(
                0,
                PlainText.of("\uD83D\uDE00 <b>A</b> met B\u202E."),
                List.of(2, 10, 0, 15, 16, 1)),
            new ReportData.Sentence(1, "A and B.", List.of(0, 1, 0, 6, 7, 1))),
        new ReportData.RisingIn(
            List.of(
                new ReportData.RisingPeriod(
                    "2025-01-06",
                    true,
                    70,
                    List.of(risen("one:0")),
                    List.of(risen("one:0", "one:1")))),
            List.of()),
        new ReportData.Countries(
            List.of(
                country("\"><s>", shown(0), 0),
                country("AAA", shown(1), 1),
                country("BBB", shown(2), 2)),
            List.of(new ReportData.CountryPair(0, 1, series(3L)))),
        List.of(
            new ReportData.Publisher(shown(0), 5, 4, days.get(0), days.get(3), List.of(0L, 3L)),
            new ReportData.Publisher(shown(4), 4, 4, days.get(0), days.get(3), List.of(1L, 2L)),
            new ReportData.Publisher(null, 1, 1, days.get(0), days.get(3), List.of())),
        new ReportData.Cut(ReportLimits.USUAL, 2, false));
  }

  /** The same with nobody in it. */
  static ReportData empty() {
    ReportData data = data();
    return new ReportData(
        data.version(),
        data.filter(),
        data.corpus(),
        data.quality(),
        data.time(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new ReportData.RisingIn(List.of(), List.of()),
        new ReportData.Countries(List.of(), List.of()),
        List.of(),
        data.cut());
  }

  private static String shown(int name) {
    return PlainText.of(NAMES.get(name));
  }

  private static ReportData.Actor actor(int place) {
    return new ReportData.Actor(
        "one:" + place,
        shown(place),
        place == 1 ? "<u>" : "state",
        place == 1 ? null : "\"><s>",
        "Q1?x=<y>",
        true,
        "2025-01-01",
        "2025-02-09",
        9L,
        List.of(new ReportData.Counted(shown(place), 9)),
        List.of(new ReportData.Office(shown(1), "2025-01", "2025-02", 2)),
        IntStream.range(0, DAYS).boxed().flatMap(i -> Stream.of((long) i, 5L, 5L)).toList());
  }

  private static ReportData.Pair pair(int a, int b, long daily) {
    return new ReportData.Pair(
        a,
        b,
        new ReportData.Figures(daily * DAYS, daily * DAYS, DAYS, DAYS),
        series(daily),
        List.of(0.0, daily == 3 ? 0.001 : 0.9, daily == 3 ? 1.0 : 0.0, 1.0, 0.9, 0.0),
        daily == 3 ? List.of(0, 1) : List.of(),
        daily == 3 ? new ReportData.About(2025, List.of("tariffs", shown(1)), shown(0)) : null);
  }

  private static ReportData.Country country(String code, String name, int actor) {
    return new ReportData.Country(
        code,
        name,
        IntStream.range(0, DAYS).boxed().flatMap(i -> Stream.of((long) i, 5L, 4L)).toList(),
        List.of(actor));
  }

  private static List<Long> series(long daily) {
    return IntStream.range(0, DAYS).boxed().flatMap(i -> Stream.of((long) i, daily, 1L)).toList();
  }

  private static ReportData.RisingRow risen(String... ids) {
    List<String> names = Stream.of(ids).map(id -> shown(id.charAt(4) - '0')).toList();
    return new ReportData.RisingRow(
        List.of(ids),
        names,
        5,
        0.1,
        0.01,
        4.2,
        1,
        null,
        "2025-01-06",
        ids.length == 2 ? List.of("tariffs", shown(1)) : List.of(),
        ids.length == 2 ? shown(0) : null);
  }
}
