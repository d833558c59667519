/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The dates that a page shows its readers, as time elements, by the names of elements and as lines.
 *
 * <p>The nearest to the headline counts: sites show today's date at the top, the dates of other
 * articles below and those of comments under the text. How far away it is is weighed with how
 * plainly an element says that it is a date.
 */
final class ShownDates {

  /** How an element says that it is a date, the plainest first. */
  private enum Kind {
    PUBLISHED("time[pubdate], time[class~=(?i)publish|entry-date|posted]", 1),
    ABBREVIATED("abbr[class~=(?i)publish|date]", 1),
    OF_ARTICLE("article time, main time, header time", 1),
    TIME("time", 1),
    NAMED(
        "[class~=(?i)date|datum|fecha|publish|posted|byline|timestamp|meta|info|time],"
            + "[id~=(?i)date|datum|fecha|publish|posted|byline|timestamp]",
        1.5),
    LINE("p, span, div, td, dd, li, font, small, b, strong, i, em, h2, h3, h4, h5, h6", 3);

    private final String selector;

    /** By how much further away it seems. */
    private final double factor;

    Kind(String selector, double factor) {
      this.selector = selector;
      this.factor = factor;
    }
  }

  /** An element that may be a date. */
  private record Candidate(Element element, Kind kind, boolean ofChange, double away) {}

  private static final Comparator<Candidate> LIKELIEST =
      Comparator.comparing(Candidate::ofChange)
          .thenComparing(Candidate::away)
          .thenComparing(Candidate::kind);

  private static final Pattern CHANGE = Pattern.compile("(?i)updated|modified");

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)updated|modified|aktualisiert|ge\u00e4ndert|stand:|mis(?:e)? \u00e0 jour|modifi\u00e9"
              + "|actualizado|modificado|aggiornato|modificat|\u66f4\u65b0|\u043e\u0431\u043d\u043e\u0432\u043b");

  /** Seconds since 1970 are for machines; shown, a number is a count of something. */
  private static final Pattern NUMBER = Pattern.compile("\\s*\\d*(?:\\.\\d*)?\\s*");

  /** How a report begins: with its day, or with place and day. */
  private static final Pattern DATELINE =
      Pattern.compile("^(?:\\p{Lu}[\\p{L} ./-]{1,25}(?:,\\s*|,?\\s*\\())?\\d");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:published|posted|ver\u00f6ffentlicht|publi\u00e9e?|publicado|pubblicato|geplaatst)\\b");

  private static final int SHORTEST_TITLE = 12;
  private static final int LONGEST_DATELINE = 45;
  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_NAMED_LINE = 60;
  private static final int MOST_HEADINGS = 50;
  private static final int MOST_CANDIDATES = 400;

  private final Document page;
  private final Function<String, Optional<LocalDate>> reader;
  private final Map<Element, Integer> distances;
  private final Map<Element, Boolean> apart = new IdentityHashMap<>();
  private final ClutterWords words = new ClutterWords();
  private List<Candidate> candidates;

  /**
   * Looks for dates in a page.
   *
   * @param reader finds the day in a text, if there is one
   */
  ShownDates(Document page, String title, Function<String, Optional<LocalDate>> reader) {
    this.page = page;
    this.reader = reader;
    distances = distances(page, title);
  }

  /** The date that an element says to be one, or a short line of it, and not one of a change. */
  Optional<LocalDate> published() {
    return marked(candidate -> !candidate.ofChange() && !tellsOfChange(candidate.element()));
  }

  /** The same, of a change where there is no other. */
  Optional<LocalDate> changed() {
    return marked(candidate -> true);
  }

  private Optional<LocalDate> marked(Predicate<Candidate> wanted) {
    for (Candidate candidate : candidates()) {
      Optional<LocalDate> day = day(candidate);
      if (day.isPresent() && wanted.test(candidate)) {
        return day;
      }
    }
    return Optional.empty();
  }

  private List<Candidate> candidates() {
    if (candidates == null) {
      List<Candidate> all = new ArrayList<>();
      for (Kind kind : Kind.values()) {
        page.select(kind.selector).stream()
            .filter(element -> kind != Kind.LINE || hasDigit(element))
            .filter(element -> !isApart(element))
            .forEach(element -> all.add(candidate(element, kind)));
      }
      candidates = likeliest(all);
    }
    return candidates;
  }

  private static List<Candidate> likeliest(List<Candidate> candidates) {
    return candidates.stream().sorted(LIKELIEST).limit(MOST_CANDIDATES).toList();
  }

  /** Whether words beside it say so. */
  private static boolean tellsOfChange(Element element) {
    Element around = element.parent();
    String words = element.ownText() + (around == null ? "" : " " + around.ownText());
    return words.length() <= LONGEST_LINE
        && CHANGED.matcher(words).find()
        && !PUBLISHED.matcher(words).find();
  }

  /** The date in any line, or at the beginning of a paragraph. */
  Optional<LocalDate> inLines() {
    List<Candidate> lines = new ArrayList<>();
    page.select(Kind.LINE.selector).stream()
        .filter(line -> hasDigit(line) && !isApart(line))
        .forEach(line -> lines.add(candidate(line, Kind.LINE)));
    return likeliest(lines).stream()
        .map(candidate -> beginning(candidate.element().ownText()))
        .filter(ShownDates::isNoNumber)
        .map(reader)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Whether its own text has one, without which it is no date. */
  private static boolean hasDigit(Element line) {
    return line.childNodes().stream()
        .anyMatch(
            node ->
                node instanceof TextNode run
                    && run.getWholeText().chars().anyMatch(Character::isDigit));
  }

  private Candidate candidate(Element element, Kind kind) {
    String names = element.className() + " " + element.attr("itemprop");
    return new Candidate(
        element,
        kind,
        CHANGE.matcher(names).find(),
        kind.factor * distances.getOrDefault(element, 0));
  }

  /** Whether it is in comments. */
  private boolean isApart(Element element) {
    List<Element> unknown = new ArrayList<>();
    Boolean known = false;
    for (Element e = element; e != null && !e.normalName().equals("body"); e = e.parent()) {
      known = apart.get(e);
      if (known == null) {
        unknown.add(e);
        known = words.nameApart(e);
      }
      if (known || apart.containsKey(e)) {
        break;
      }
    }
    boolean is = known != null && known;
    unknown.forEach(e -> apart.put(e, is));
    return is;
  }

  private Optional<LocalDate> day(Candidate candidate) {
    Element element = candidate.element();
    Stream<String> texts =
        candidate.kind() == Kind.LINE
            ? Stream.of(line(element.ownText(), LONGEST_NAMED_LINE))
            : Stream.of(
                element.attr("content"),
                element.attr("datetime"),
                line(element.text(), LONGEST_LINE),
                element.attr("title"));
    return texts.map(reader).flatMap(Optional::stream).findFirst();
  }

  private static String line(String text, int longest) {
    return text.length() <= longest && isNoNumber(text) ? text : "";
  }

  private static boolean isNoNumber(String text) {
    return !NUMBER.matcher(text).matches();
  }

  private static String beginning(String line) {
    if (line.length() <= LONGEST_LINE) {
      return line;
    }
    String cut = line.substring(0, LONGEST_LINE);
    if (PUBLISHED.matcher(cut).find()) {
      return cut;
    }
    return DATELINE.matcher(line).find() ? line.substring(0, LONGEST_DATELINE) : "";
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
            // The site's name in its logo is in the title too.
            .max(
                Comparator.comparingInt(
                    heading -> Math.min(heading.text().length(), letters.length())));
    List<Element> first = headings.stream().filter(h -> h.normalName().equals("h1")).toList();
    return same.isPresent() || first.size() != 1 ? same : Optional.of(first.get(0));
  }

  /** With a word before it or behind it, as the site's name is. */
  private static boolean isTitle(String heading, String title) {
    return heading.equals(title) && !title.isEmpty()
        || (heading.length() >= SHORTEST_TITLE && title.contains(heading))
        || (title.length() >= SHORTEST_TITLE && heading.contains(title));
  }
}
