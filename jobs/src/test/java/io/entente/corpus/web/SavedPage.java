/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A page as a server sends it, and what a person would say that its article is.
 *
 * @param layout name of the layout
 * @param text name of the text
 * @param contentType HTTP header
 * @param html the page in its own charset
 * @param paragraphs the article's, in order
 */
public record SavedPage(
    String layout,
    String text,
    String url,
    String contentType,
    byte[] html,
    String title,
    LocalDate date,
    List<String> paragraphs) {

  private static final int FIRST_HELD_OUT = 121;

  public String name() {
    return layout + "/" + text;
  }

  /** Whether the rules were made with an eye on its layout; the others are only measured. */
  public boolean isForTuning() {
    return Integer.parseInt(layout.substring(0, layout.indexOf('-'))) < FIRST_HELD_OUT;
  }
}
