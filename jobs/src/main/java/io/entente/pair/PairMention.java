/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import java.util.List;

/**
 * Two actors that occur in one article.
 *
 * @param articleId the article
 * @param publishedMonth its month
 * @param actorA the actor whose id comes first
 * @param actorB the other
 * @param sentences sentences that name both
 * @param paragraphs paragraphs that name both
 * @param tokenDistance tokens between their closest mentions; 0 when they touch
 * @param evidence the first sentences that name both
 */
public record PairMention(
    String articleId,
    String publishedMonth,
    String actorA,
    String actorB,
    int sentences,
    int paragraphs,
    int tokenDistance,
    List<Evidence> evidence) {

  /**
   * A sentence that names both actors of a pair, in code points of its field.
   *
   * @param field title or body
   * @param begin first code point
   * @param end after the last code point
   */
  public record Evidence(String field, int begin, int end) {}
}
