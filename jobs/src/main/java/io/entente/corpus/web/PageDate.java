/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import io.entente.corpus.DateShapes;
import io.entente.corpus.UnusableRecordException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The day on which a page's article was published, from the most to the least trusted: JSON-LD
 * datePublished; meta elements; microdata; the address; what is shown; meta elements of names that
 * may also mean the day on which the page was made; lines; a script.
 *
 * <p>Where what the page shows beside its headline differs from what it states, but another of its
 * statements agrees with it, that counts: readers complain of a wrong date that they see.
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
          "pubdate",
          "og:pubdate",
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
          "date_published",
          "dateposted",
          "article:publicationdate",
          "article:publication_date",
          "bt:pubdate",
          "rnews:datepublished",
          "shareaholic:article_published_time",
          "dc.date.publication",
          "dc:date.issued",
          "dcterms:issued",
          "citation_publication_date",
          "citation_online_date",
          "citation_date");

  /** Names for the day of publication, of the last change or of the page's making. */
  private static final List<String> VAGUE_META =
      List.of(
          "date",
          "dc.date",
          "dc:date",
          "dcterms.date",
          "dc.date.created",
          "dcterms.created",
          "dc.created",
          "dc:created",
          "article.created",
          "datecreated",
          "created",
          "gentime");

  private static final Pattern UPDATED =
      Pattern.compile(
          "(?i)(?=(?:last )?(?:updated|modified)|aktualisiert|mis \u00e0 jour|actualizado|aggiornato"
              + "|\u66f4\u65b0|\u041e\u0431\u043d\u043e\u0432\u043b\u0435\u043d\u043e)"
              + "|(?=published|posted|ver\u00f6ffentlicht|publi\u00e9|publicado)");

  /** What a page's scripts call the day. */
  private static final Pattern IN_SCRIPT =
      Pattern.compile(
          "\"(?:datePublished|\\w{0,20}publi(?:shed|shing|cation)?_?(?:at|date|time|on))\"\\s*:\\s*\"(?<day>\\d{4}-\\d\\d-\\d\\d[^\"]{0,20})\"",
          Pattern.CASE_INSENSITIVE);

  private static final int FIRST_YEAR = 1800;
  private static final int LONGEST_DATE = 160;
  private static final int MOST_MICRODATA = 50;
  private static final int MOST_SCRIPT = 200_000;

  private final Document page;
  private final List<Element> metas;
  private final boolean dayFirst;
  private final DayThere place;

  private PageDate(Document page, String url) {
    this.page = page;
    metas = page.select("meta[content]");
    dayFirst = DayFirst.isIn(page);
    place = new DayThere(page, url);
  }

  static Optional<LocalDate> of(Document page, JsonLd data, String url, String title) {
    return new PageDate(page, url).day(data, url, title);
  }

  private Optional<LocalDate> day(JsonLd data, String url, String title) {
    List<LocalDate> stated =
        Stream.of(
                data.value("datePublished").flatMap(this::there).stream(),
                inMeta(META),
                inMicrodata(),
                PageUrl.date(url).stream())
            .flatMap(days -> days)
            .toList();
    List<LocalDate> vague = inMeta(VAGUE_META).toList();
    Set<LocalDate> all = new LinkedHashSet<>(stated);
    all.addAll(vague);
    if (!stated.isEmpty() && all.size() == 1) {
      return Optional.of(stated.get(0));
    }
    ShownDates shown = new ShownDates(page, title, this::read);
    Optional<LocalDate> published = shown.published();
    if (!stated.isEmpty()) {
      return published.filter(all::contains).or(() -> Optional.of(stated.get(0)));
    }
    return published
        .or(() -> vague.stream().findFirst())
        .or(shown::inLines)
        .or(this::inScript)
        .or(shown::changed);
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
    if (text.chars().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
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

  private Optional<LocalDate> there(String text) {
    return read(text).map(day -> place.of(text, day));
  }

  private Stream<LocalDate> inMeta(List<String> names) {
    return names.stream()
        .flatMap(name -> metas.stream().filter(meta -> isNamed(meta, name)))
        .map(meta -> there(meta.attr("content")))
        .flatMap(Optional::stream);
  }

  private static boolean isNamed(Element meta, String name) {
    return name.equalsIgnoreCase(meta.attr("property"))
        || name.equalsIgnoreCase(meta.attr("name"))
        || name.equalsIgnoreCase(meta.attr("itemprop"));
  }

  private Stream<LocalDate> inMicrodata() {
    return page.select("[itemprop=datePublished]").stream()
        .limit(MOST_MICRODATA)
        .flatMap(
            element -> Stream.of(element.attr("content"), element.attr("datetime"), element.text()))
        .filter(text -> text.length() <= LONGEST_DATE)
        .map(this::there)
        .flatMap(Optional::stream);
  }

  private Optional<LocalDate> inScript() {
    return page.select("script").stream()
        .map(Element::data)
        .map(data -> data.substring(0, Math.min(data.length(), MOST_SCRIPT)))
        .map(IN_SCRIPT::matcher)
        .filter(Matcher::find)
        .map(found -> there(found.group("day")))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
