/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a page that is made by a script: it stands as markup in a string there, as
 * frameworks send it.
 */
final class ScriptedText {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** A string with a paragraph in it, whose markup may be escaped. */
  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"");

  private static final Pattern PARAGRAPH = Pattern.compile("(?i)(?:<|\\\\u003c)p[ >\\\\]");

  private static final int SHORTEST = 300;
  private static final int LONGEST = 500_000;
  private static final int MOST_STRINGS = 20;

  private final List<String> markup;

  private ScriptedText(List<String> markup) {
    this.markup = markup;
  }

  /** To be asked before scripts are taken out of the page. */
  static ScriptedText of(Document page) {
    return new ScriptedText(
        page.select("script").stream()
            .map(Element::data)
            .filter(data -> PARAGRAPH.matcher(data).find())
            .flatMap(data -> STRING.matcher(data).results())
            .map(found -> found.group())
            .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
            .filter(text -> PARAGRAPH.matcher(text).find())
            .limit(MOST_STRINGS)
            .toList());
  }

  /**
   * The paragraphs of the string that has the most.
   *
   * @param article finds them in the blocks of a page
   */
  Optional<List<String>> paragraphs(Function<List<PageBlock>, List<String>> article) {
    return markup.stream()
        .map(ScriptedText::unescaped)
        .flatMap(Optional::stream)
        .map(html -> article.apply(PageBlocks.of(withoutCaptions(html))))
        .filter(text -> !text.isEmpty())
        .max(Comparator.comparingInt(text -> text.stream().mapToInt(PageBlock::weight).sum()));
  }

  private static Element withoutCaptions(String html) {
    Document page = Jsoup.parse(html);
    PageClutter.remove(page, PageHead.unknown());
    return page.body();
  }

  private static Optional<String> unescaped(String literal) {
    try {
      return Optional.of(MAPPER.readValue(literal, String.class));
    } catch (JsonProcessingException e) {
      // A string of a script that is none of JSON holds something else.
      return Optional.empty();
    }
  }
}
