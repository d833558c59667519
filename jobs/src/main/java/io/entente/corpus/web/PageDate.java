/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import io.entente.corpus.DateShapes;
import io.entente.corpus.UnusableRecordException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The day on which a page's article was published, from the most to the least trusted: JSON-LD
 * datePublished; meta elements; microdata; the address; time elements; a line that shows a date.
 *
 * <p>The address goes before time elements, because those may be of other articles that the page
 * points to. Of what is shown, the nearest to the headline counts, since sites show today's date at
 * the top and the dates of other articles below.
 */
public final class PageDate {

  /** Properties and names of meta elements, the most exact first; case does not matter. */
  private static final List<String> META =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "article:published_date",
          "parsely-pub-date",
          "sw-pubdate",
          "sailthru.date",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "publication-date",
          "article_date_original",
          "originalpublicationdate",
          "cxenseparse:recs:publishtime",
          "article.published",
          "published-date",
          "releasedate",
          "uploaddate",
          "date");

  private static final Pattern UPDATED =
      Pattern.compile(
          "(?i)(?=(?:last )?(?:updated|modified)|aktualisiert|mis \u00e0 jour|actualizado|aggiornato"
              + "|\u66f4\u65b0|\u041e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u043e)"
              + "|(?=published|posted|ver\u00f6ffentlicht|publi\u00e9|publicado)");

  private static final Pattern CHANGE = Pattern.compile("(?i)updated|modified");

  private static final String LINE =
      "p, span, div, td, dd, li, font, small, b, strong, i, em, h2, h3, h4, h5, h6";

  private static final String DATE_CLASS =
      "[class~=(?i)date|publish|posted|byline|timestamp|dateline|meta|info|time],"
          + "[id~=(?i)date|publish|posted|byline|timestamp|dateline]";

  /** Seconds since 1970 are for machines; shown, a number is a count of something. */
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d*(?:\\.\\d*)?\\s*");

  private static final Pattern UTC = Pattern.compile("(?:Z|[+-]00:?00|GMT|UTC)\\s*$");

  private static final int SHORTEST_TITLE = 12;
  private static final int FIRST_YEAR = 1800;
  private static final int LONGEST_LINE = 160;
  private static final int MOST_HEADINGS = 50;
  private static final int MOST_LINES = 400;

  private final Document page;
  private final boolean dayFirst;
  private final Map<Element, Integer> distances;

  private PageDate(Document page, String title) {
    this.page = page;
    dayFirst = DayFirst.isIn(page);
    distances = distances(page, title);
  }

  static Optional<LocalDate> of(Document page, JsonLd data, String url, String title) {
    PageDate dates = new PageDate(page, title);
    Stream<Supplier<Optional<LocalDate>>> ways =
        Stream.of(
            () -> data.value("datePublished").flatMap(text -> dates.there(text, url)),
            () -> dates.inMeta(url),
            () -> dates.first("[itemprop=datePublished]"),
            () -> PageUrl.date(url),
            () ->
                dates.first(
                    "time[pubdate], time[class~=(?i)publish|entry-date|posted], abbr[class~=(?i)publish|date]"),
            () -> dates.first("article time, main time, header time"),
            () -> dates.first("time"),
            () -> dates.first(DATE_CLASS),
            dates::shown);
    return ways.map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  /** How many elements are between each one and the headline; what is above it counts double. */
  private static Map<Element, Integer> distances(Document page, String title) {
    List<Element> elements = page.body().getAllElements();
    int headline = headline(page, title).map(elements::indexOf).orElse(-1);
    Map<Element, Integer> distances = new IdentityHashMap<>();
    for (int i = 0; i < elements.size() && headline >= 0; i++) {
      distances.put(elements.get(i), i > headline ? i - headline : 2 * (headline - i));
    }
    return distances;
  }

  /** The heading that is the title; else the only one of its kind. */
  private static Optional<Element> headline(Document page, String title) {
    List<Element> headings = page.body().select("h1, h2").stream().limit(MOST_HEADINGS).toList();
    String letters = title == null ? "" : PageHead.letters(title);
    Optional<Element> same =
        headings.stream()
            .filter(heading -> isTitle(PageHead.letters(heading.text()), letters))
            .findFirst();
    List<Element> first = headings.stream().filter(h -> h.normalName().equals("h1")).toList();
    return same.isPresent() || first.size() != 1 ? same : Optional.of(first.get(0));
  }

  /** With a word before it or behind it, as the site's name is. */
  private static boolean isTitle(String heading, String title) {
    return heading.equals(title) && !title.isEmpty()
        || (heading.length() >= SHORTEST_TITLE && title.contains(heading))
        || (title.length() >= SHORTEST_TITLE && heading.contains(title));
  }

  /** The day that a text names; the earliest when it also tells of a change. */
  public static Optional<LocalDate> parse(String text) {
    return parse(text, false);
  }

  private Optional<LocalDate> read(String text) {
    return parse(text, dayFirst).filter(PageDate::isLikely);
  }

  /** Software that knows no date writes its first one. */
  private static boolean isLikely(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && !day.equals(LocalDate.EPOCH);
  }

  private static Optional<LocalDate> parse(String text, boolean dayFirst) {
    List<LocalDate> days = new ArrayList<>();
    for (String part : UPDATED.split(text)) {
      usual(part).or(() -> LocalisedDates.find(part, dayFirst)).ifPresent(days::add);
    }
    return days.stream().min(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> usual(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(DateShapes.find(text));
    } catch (UnusableRecordException e) {
      return Optional.empty();
    }
  }

  /**
   * The day where the page was published. A time in UTC does not say it, but an address with the
   * day before or after does.
   */
  private Optional<LocalDate> there(String text, String url) {
    Optional<LocalDate> day = read(text);
    if (day.isEmpty() || !UTC.matcher(text).find()) {
      return day;
    }
    return PageUrl.date(url)
        .filter(there -> Math.abs(ChronoUnit.DAYS.between(there, day.get())) == 1)
        .or(() -> day);
  }

  private Optional<LocalDate> inMeta(String url) {
    List<Element> metas = page.select("meta[content]");
    return META.stream()
        .flatMap(name -> metas.stream().filter(meta -> isNamed(meta, name)))
        .map(meta -> there(meta.attr("content"), url))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static boolean isNamed(Element meta, String name) {
    return name.equalsIgnoreCase(meta.attr("property"))
        || name.equalsIgnoreCase(meta.attr("name"))
        || name.equalsIgnoreCase(meta.attr("itemprop"));
  }

  private Optional<LocalDate> first(String selector) {
    return nearest(page.select(selector))
        .flatMap(
            element ->
                Stream.of(
                    element.attr("content"),
                    element.attr("datetime"),
                    line(element),
                    element.attr("title")))
        .map(this::read)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<LocalDate> shown() {
    return nearest(page.select(LINE))
        .map(Element::ownText)
        .filter(line -> line.length() <= LONGEST_LINE && !NUMBER.matcher(line).matches())
        .map(this::read)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What tells of a change comes last; else by distance, and without a headline in order. */
  private Stream<Element> nearest(List<Element> elements) {
    return elements.stream()
        .sorted(
            Comparator.comparing(PageDate::isOfChange)
                .thenComparing(element -> distances.getOrDefault(element, 0)))
        .limit(MOST_LINES);
  }

  private static boolean isOfChange(Element element) {
    String names = element.className() + " " + element.attr("itemprop");
    return CHANGE.matcher(names).find();
  }

  private static String line(Element element) {
    String text = element.text();
    return text.length() <= LONGEST_LINE && !NUMBER.matcher(text).matches() ? text : "";
  }
}
