/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Some hundred pages, made of layouts and texts below {@code src/test/resources/web}.
 *
 * <p>A text is a title, a date, and paragraphs. A layout is a page with places for them: <code>
 * {{p:<p>%s</p>}}</code> for the next paragraph, <code>{{rest:...}}</code> or <code>{{each:...}}
 * </code> for all that are left, <code>{{stub:...}}</code> for the first while the page has the
 * others elsewhere, <code>{{extra:...}}</code> for a paragraph of the layout's own that belongs to
 * the article. Lines {@code #name value} before it say address, HTTP header, charset and languages.
 */
public final class SavedPages {

  private static final Path FOLDER = Path.of("src/test/resources/web");
  private static final Pattern PLACE =
      Pattern.compile("\\{\\{(\\w+)(?::(.*?))?\\}\\}", Pattern.DOTALL);

  private SavedPages() {}

  /** All of them, by layout and text. */
  public static List<SavedPage> all() throws IOException {
    List<SavedPage> pages = new ArrayList<>();
    for (Path layout : sorted("layouts")) {
      for (Path text : sorted("texts")) {
        page(layout, text).ifPresent(pages::add);
      }
    }
    return pages;
  }

  private static List<Path> sorted(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().toList();
    }
  }

  private static java.util.Optional<SavedPage> page(Path layout, Path text) throws IOException {
    Map<String, String> head = new HashMap<>();
    StringBuilder body = new StringBuilder();
    for (String line : Files.readAllLines(layout)) {
      if (line.startsWith("#") && body.isEmpty()) {
        head.put(line.substring(1, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
      } else {
        body.append(line).append('\n');
      }
    }
    String languages = head.getOrDefault("lang", "en");
    String name = text.getFileName().toString().replace(".txt", "");
    if (!languages.equals("all") && !name.startsWith(languages)) {
      return java.util.Optional.empty();
    }
    Composition page = new Composition(Files.readString(text), name.substring(0, 2));
    String html = page.fill(body.toString());
    String url = page.fill(head.get("url"));
    return java.util.Optional.of(
        new SavedPage(
            layout.getFileName().toString().replace(".html", ""),
            name,
            url,
            head.getOrDefault("type", "text/html; charset=utf-8"),
            html.getBytes(Charset.forName(head.getOrDefault("charset", "UTF-8"))),
            page.title,
            page.date,
            List.copyOf(page.shown)));
  }

  /** One text on its way into one layout. */
  private static final class Composition {

    private final String title;
    private final LocalDate date;
    private final List<String> all;
    private final Iterator<String> left;
    private final List<String> shown = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();

    Composition(String text, String language) {
      String[] parts = text.strip().split("\n\n");
      String[] head = parts[0].split("\n");
      title = head[0];
      date = LocalDate.parse(head[1]);
      all = List.of(parts).subList(1, parts.length);
      left = all.iterator();
      putValues(language);
    }

    private void putValues(String language) {
      Locale locale = Locale.forLanguageTag(language);
      DateTimeFormatter spoken =
          DateTimeFormatter.ofPattern(
              language.equals("es") ? "d 'de' MMMM 'de' yyyy" : "d MMMM yyyy");
      String lng = spoken.withLocale(locale).format(date);
      values.put("long", language.equals("de") ? lng.replaceFirst(" ", ". ") : lng);
      values.put("title", escaped(title));
      values.put("y", "%04d".formatted(date.getYear()));
      values.put("m", "%02d".formatted(date.getMonthValue()));
      values.put("d", "%02d".formatted(date.getDayOfMonth()));
      values.put("m1", "" + date.getMonthValue());
      values.put("d1", "" + date.getDayOfMonth());
      values.put("month", date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      String mon = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).substring(0, 3);
      values.put("mon", mon.toLowerCase(Locale.ROOT));
      values.put("weekday", date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
      values.put("slug", title.replaceAll("[^A-Za-z]+", "-").toLowerCase(Locale.ROOT) + "x");
      values.put("epoch", "" + date.atTime(12, 0).toEpochSecond(ZoneOffset.UTC));
      values.put(
          "rfc",
          DateTimeFormatter.RFC_1123_DATE_TIME.format(
              date.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC)));
      values.put("first", escaped(all.get(0).split("(?<=[.\u3002]) ?")[0]));
    }

    String fill(String layout) {
      return PLACE.matcher(layout).replaceAll(place -> Matcher.quoteReplacement(filled(place)));
    }

    private String filled(MatchResult place) {
      String pattern = place.group(2);
      return switch (place.group(1)) {
        case "p" -> left.hasNext() ? paragraph(pattern) : "";
        case "rest", "each" -> {
          StringBuilder rest = new StringBuilder();
          while (left.hasNext()) {
            rest.append(paragraph(pattern)).append('\n');
          }
          yield rest.toString();
        }
        case "stub" -> {
          shown.addAll(all);
          yield pattern.formatted(escaped(all.get(0)));
        }
        case "extra" -> {
          shown.add(pattern);
          yield escaped(pattern);
        }
        case "extrawrap" -> {
          String[] parts = pattern.split("\\|");
          shown.add(parts[1]);
          yield parts[0].formatted(parts[1]);
        }
        case "json" -> quoted(pattern.equals("title") ? title : String.join("\n", all));
        default -> values.get(place.group(1));
      };
    }

    private String paragraph(String pattern) {
      String paragraph = left.next();
      shown.add(paragraph);
      return pattern.replace("%s", escaped(paragraph));
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String quoted(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
  }
}
