/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The headline: what JSON-LD says; else the longest block of the page that Open Graph's title or
 * the page's title repeats, so that neither brings the site's name; else Open Graph's title, the
 * first heading, or the page's title.
 */
final class PageTitle {

  private static final Pattern DIVIDER =
      Pattern.compile("\\s+[|\u2013\u2014\u00bb\u00b7-]+\\s+|\\s*[\uff5c_|]\\s*");

  private static final Pattern ANY_DIVIDER =
      Pattern.compile("\\s+[|\u2013\u2014\u00bb\u00b7:-]+\\s+|\\s*[\uff5c_|]\\s*|:\\s+");

  private static final Pattern SUBJECT = Pattern.compile(".{2,40}\\s*[:|\u2013\u2014\u00b7]\\s*");

  /** A shorter heading can be in a title by chance. */
  private static final int SHORTEST_HEADING = 8;

  private static final int LONGEST_HEADLINE = 100;

  /** In characters of a title: what is longer is not held against the names of the site. */
  private static final int LONGEST_SITE = 100;

  /** A shorter part of an address is a country's or a section's. */
  private static final int SHORTEST_LABEL = 4;

  /** The longest that the domain name system knows. */
  private static final int LONGEST_HOST = 253;

  private PageTitle() {}

  /** The title, or null. */
  static String of(Document page, JsonLd data) {
    // A title that is never closed goes on with markup.
    String shown = page.title().replaceFirst("<.*", "").strip();
    List<Element> metas = page.getElementsByTag("meta");
    String graph = meta(metas, "og:title").orElse("");
    Set<String> sites = sites(metas, data, page.location());
    List<String> blocks = PageBlocks.of(page.body()).stream().map(PageBlock::text).toList();
    List<Supplier<Optional<String>>> ways =
        List.of(
            () ->
                data.articleValue("headline")
                    .map(headline -> Parser.unescapeEntities(headline, false))
                    .filter(headline -> isShown(headline, blocks) || !isShown(graph, blocks))
                    .map(headline -> withoutNamed(inFull(headline, blocks), sites)),
            () ->
                notBlank(withoutSite(shown, sites)).filter(title -> hasSubjectBefore(graph, title)),
            () -> repeated(graph, blocks),
            () -> repeated(shown, blocks),
            () ->
                notBlank(withoutSite(shown, sites))
                    .filter(title -> 2 * title.length() > graph.length() && graph.contains(title)),
            () -> notBlank(graph).map(title -> withoutSite(title, sites)),
            () ->
                page.select("h1").stream().map(Element::text).flatMap(PageTitle::given).findFirst(),
            () -> notBlank(shown).map(title -> withoutSite(title, sites)));
    return first(ways, title -> !isSite(title, 0, title.length(), sites))
        .or(() -> first(ways, title -> true))
        .orElse(null);
  }

  private static Optional<String> first(
      List<Supplier<Optional<String>>> ways, Predicate<String> wanted) {
    return ways.stream().map(Supplier::get).flatMap(Optional::stream).filter(wanted).findFirst();
  }

  private static Optional<String> meta(List<Element> metas, String name) {
    return metas.stream()
        .filter(meta -> isNamed(meta, "property", name) || isNamed(meta, "name", name))
        .findFirst()
        .flatMap(meta -> notBlank(meta.attr("content")));
  }

  private static boolean isNamed(Element meta, String attribute, String name) {
    return meta.attr(attribute).strip().equalsIgnoreCase(name);
  }

  private static Optional<String> notBlank(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  private static Stream<String> given(String text) {
    return notBlank(text).stream();
  }

  /** What is made for search engines can differ from what the page shows. */
  private static boolean isShown(String title, List<String> blocks) {
    String cut = title.replaceFirst("(?:\\.\\.\\.|\u2026)$", "");
    return !cut.isEmpty() && blocks.stream().anyMatch(block -> block.startsWith(cut));
  }

  private static boolean hasSubjectBefore(String whole, String title) {
    return whole.endsWith(title)
        && SUBJECT.matcher(whole.substring(0, whole.length() - title.length())).matches();
  }

  /** The longest block that is the title but for a site's name. */
  private static Optional<String> repeated(String title, List<String> blocks) {
    return blocks.stream()
        .filter(block -> 2 * block.length() >= title.length() && title.contains(block))
        .filter(block -> block.length() >= SHORTEST_HEADING)
        .max(Comparator.comparingInt(String::length));
  }

  /** Search engines cut headlines at 110 characters, so sites cut them for JSON-LD. */
  private static String inFull(String headline, List<String> blocks) {
    String cut = headline.replaceFirst("(?:\\.\\.\\.|\u2026)$", "");
    boolean isCut = cut.length() < headline.length() || cut.length() >= LONGEST_HEADLINE;
    return blocks.stream()
        .filter(block -> isCut && block.startsWith(cut))
        .findFirst()
        .orElse(headline);
  }

  /** The names of the site, in letters: those that it gives itself, and its address. */
  private static Set<String> sites(List<Element> metas, JsonLd data, String url) {
    Stream<String> given =
        Stream.of(meta(metas, "og:site_name"), meta(metas, "application-name"), data.publisher())
            .flatMap(Optional::stream);
    return Stream.concat(given, PageUrl.publisher(url).stream().flatMap(PageTitle::ofAddress))
        .map(PageTitle::letters)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  /** {@code harbour-post.example} is the Harbour Post, or Harbour-Post.example. */
  private static Stream<String> ofAddress(String host) {
    if (host.length() > LONGEST_HOST) {
      return Stream.empty();
    }
    String[] labels = host.split("\\.");
    return IntStream.range(0, labels.length - 1)
        .boxed()
        .flatMap(
            i -> {
              String whole = String.join(".", List.of(labels).subList(i, labels.length));
              return Stream.of(labels[i], whole);
            })
        .filter(name -> name.length() >= SHORTEST_LABEL);
  }

  private static String letters(String text) {
    return PageHead.letters(text).toLowerCase(Locale.ROOT);
  }

  /**
   * The title but for the site's name before or behind it; else its longest part between bars or
   * dashes. What stands before a colon goes only when it is the site: it may be the subject.
   */
  private static String withoutSite(String title, Set<String> sites) {
    String rest = withoutNamed(title, sites);
    return rest.length() < title.length() ? rest : longestPart(title);
  }

  /** The same, and nothing else; some software names the site a second time. */
  private static String withoutNamed(String title, Set<String> sites) {
    return withoutOne(withoutOne(title, sites), sites);
  }

  private static String withoutOne(String title, Set<String> sites) {
    Matcher divider = ANY_DIVIDER.matcher(title);
    int begin = 0;
    while (divider.find()) {
      if (isSite(title, divider.end(), title.length(), sites)) {
        return title.substring(begin, divider.start());
      }
      if (isSite(title, 0, divider.start(), sites)) {
        begin = divider.end();
      }
    }
    return title.substring(begin);
  }

  private static boolean isSite(String title, int begin, int end, Set<String> sites) {
    return end - begin <= LONGEST_SITE && sites.contains(letters(title.substring(begin, end)));
  }

  private static String longestPart(String title) {
    return DIVIDER
        .splitAsStream(title)
        .max(Comparator.comparingInt(String::length))
        // A headline with a dash in it is kept whole.
        .filter(part -> 2 * part.length() > title.length())
        .orElse(title);
  }
}
