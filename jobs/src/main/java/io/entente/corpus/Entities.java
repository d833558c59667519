/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Decodes the HTML entities that are left over in news texts. jsoup knows them all; but only what
 * ends like one is given to it, since it would take {@code &copy=2} in an address for one too.
 */
final class Entities {

  private static final String NAME =
      "(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});";

  private static final Pattern ENTITY = Pattern.compile("&" + NAME);

  /** What is left of an entity when a text is escaped once more, however often. */
  private static final Pattern ESCAPED_AGAIN = Pattern.compile("&(?:amp;)+(?=" + NAME + ")");

  private Entities() {}

  /**
   * Decodes them, also those of a text that was escaped twice: {@code &amp;eacute;} is é as {@code
   * &eacute;} is. What is no known entity stays.
   */
  static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return ENTITY
        .matcher(ESCAPED_AGAIN.matcher(text).replaceAll("&"))
        .replaceAll(
            entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), false)));
  }
}
