/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/** Whether a date like 02/03/2025 begins with the day, as far as the language of a page tells. */
final class DayFirst {

  /** Not en-US and en alone: sites all over the world leave these as their software sets them. */
  private static final Pattern ENGLISH = Pattern.compile("en(?:-(?:us|ca|ph))?");

  private static final Pattern MONTH_FIRST = Pattern.compile(".*-(?:us|ca|ph|pr|pa)");

  private DayFirst() {}

  static boolean isIn(Document page) {
    Elements html = page.select("html");
    String language = html.attr(html.hasAttr("lang") ? "lang" : "xml:lang");
    String locale = page.select("meta[property=og:locale]").attr("content");
    return says(locale) || says(language);
  }

  private static boolean says(String locale) {
    String name = locale.replace('_', '-').toLowerCase(Locale.ROOT).strip();
    return !name.isEmpty()
        && !ENGLISH.matcher(name).matches()
        && !MONTH_FIRST.matcher(name).matches();
  }
}
