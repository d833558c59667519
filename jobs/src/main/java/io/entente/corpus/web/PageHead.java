/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Title and description of an article, by which the lines that show them are known. Letters alone
 * are compared: a page writes its title with other blanks, dashes and quotation marks than its head
 * does.
 */
final class PageHead {

  private static final double TITLE_AND_MORE = 1.6;

  /** A description is often cut; so much of its beginning must be the same. */
  private static final int SHORTEST_DESCRIPTION = 30;

  private static final int LONGEST_CUT = 120;

  private final String title;
  private final List<String> descriptions;

  private PageHead(String title, List<String> descriptions) {
    this.title = title;
    this.descriptions = descriptions;
  }

  /** Of a page that says nothing of itself. */
  static PageHead unknown() {
    return new PageHead("", List.of());
  }

  static PageHead of(Document page, JsonLd data, String title) {
    Stream<String> metas =
        page
            .select(
                "meta[name=description], meta[property=og:description], meta[name=twitter:description]")
            .stream()
            .map(meta -> meta.attr("content"));
    List<String> descriptions =
        Stream.concat(data.articleValue("description").stream(), metas)
            .map(text -> letters(Parser.unescapeEntities(text, false)))
            .filter(text -> text.length() >= SHORTEST_DESCRIPTION)
            .distinct()
            .toList();
    return new PageHead(title == null ? "" : letters(title), descriptions);
  }

  /** A title may have a word before it, such as the subject. */
  boolean isTitle(PageBlock block) {
    if (title.isEmpty() || block.text().length() > 3 * title.length() + SHORTEST_DESCRIPTION) {
      return false;
    }
    String shown = letters(block.text());
    return shown.contains(title) && shown.length() <= TITLE_AND_MORE * title.length();
  }

  /** Whether it is what the page says that it is about, in full or cut. */
  boolean isDescription(PageBlock block) {
    if (descriptions.isEmpty()
        || block.isLinked()
        || block.text().length() < SHORTEST_DESCRIPTION) {
      return false;
    }
    String shown = letters(block.text());
    return shown.length() >= SHORTEST_DESCRIPTION
        && descriptions.stream().anyMatch(text -> isSame(shown, text));
  }

  private static boolean isSame(String shown, String description) {
    return description.startsWith(shown)
        || shown.startsWith(description)
        || (description.length() > LONGEST_CUT
            && shown.startsWith(description.substring(0, LONGEST_CUT)));
  }

  /** Its letters and numbers alone. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isLetterOrNumber(c)) {
        letters.appendCodePoint(c);
      }
    }
    return letters.toString();
  }

  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
