/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import java.time.LocalDate;
import java.util.List;

/**
 * A sentence that names both actors of a pair.
 *
 * @param articleId its article
 * @param publishedDate the article's date
 * @param source the publisher; null where unknown
 * @param title the article's title; null without one
 * @param url the article's address; null where unknown
 * @param text the sentence as it stands in the article
 * @param marks where the two are named, in the order of the text
 */
public record EvidenceSentence(
    String articleId,
    LocalDate publishedDate,
    String source,
    String title,
    String url,
    String text,
    List<Mark> marks) {

  /**
   * A mention in the sentence.
   *
   * @param begin code point of the sentence at which it begins, from 0
   * @param end code point after its last
   * @param actorId which of the two it names
   */
  public record Mark(int begin, int end, String actorId) {}
}
