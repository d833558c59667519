/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The article of a page.
 *
 * @param title the headline, or null
 * @param text paragraphs divided by an empty line; empty when there is no article
 * @param date the day of publication in UTC, where the page or its address tells it
 */
public record PageArticle(String title, String text, Optional<LocalDate> date) {

  /** Finds it in a page's markup, however broken. */
  public static PageArticle of(String html, String url) {
    Document page = Jsoup.parse(html, url);
    JsonLd data = JsonLd.of(page);
    String title = PageTitle.of(page, data);
    Optional<LocalDate> date = PageDate.of(page, data, url, title);
    // Last, since it takes the page apart.
    return new PageArticle(title, text(page, html, url, data, title), date);
  }

  private static String text(Document page, String html, String url, JsonLd data, String title) {
    return PageText.of(page, () -> Jsoup.parse(html, url), data, title);
  }
}
