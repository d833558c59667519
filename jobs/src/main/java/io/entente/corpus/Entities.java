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

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");

  private Entities() {}

  /** An ampersand that was escaped twice. */
  private static final String TWICE = "&amp;amp;";

  /**
   * Decodes once: {@code &amp;lt;} becomes {@code &lt;}; twice where an ampersand shows that the
   * text was escaped twice. What is no known entity stays.
   */
  static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    return text.contains(TWICE) ? once(once(text)) : once(text);
  }

  private static String once(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll(
            entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), false)));
  }
}
