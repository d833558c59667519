/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The article in a text that an archive made of a whole page (WET): menus, teasers and comments are
 * still in there, one line a block, and nothing says which is which. Lines that read like prose are
 * taken as the text, the first line as the title, and the date from the address, or else from the
 * first line above the text that shows one.
 *
 * @param title the first line, or null
 * @param text paragraphs divided by an empty line; empty when there is none
 * @param date the day of publication, where it is told
 */
public record WetArticle(String title, String text, Optional<LocalDate> date) {

  private static final int LONGEST_DATE_LINE = 160;
  private static final Element NOWHERE = new Element("p");

  /** Finds it. */
  public static WetArticle of(String text, String url) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    List<String> prose = new ArrayList<>();
    Optional<LocalDate> shown = Optional.empty();
    for (String line : lines) {
      if (new PageBlock(line, 0, 0, 0, NOWHERE).isProse()) {
        prose.add(line);
      } else if (prose.isEmpty() && shown.isEmpty() && line.length() <= LONGEST_DATE_LINE) {
        shown = PageDate.parse(line);
      }
    }
    Optional<LocalDate> date = PageUrl.date(url);
    return new WetArticle(
        lines.isEmpty() ? null : lines.get(0),
        String.join("\n\n", prose),
        date.isPresent() ? date : shown);
  }
}
