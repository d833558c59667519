/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import java.time.LocalDate;
import java.util.List;

/**
 * Sentences that name both actors of chosen pairs. One sentence often serves several pairs, so each
 * stands here once.
 *
 * @param ofPairs which sentences a pair has, those of more worth first
 * @param sentences the sentences
 */
public record SharedSentences(List<OfPair> ofPairs, List<Sentence> sentences) {

  /**
   * Where a sentence stands.
   *
   * @param field title or body
   * @param begin its first code point in the field
   * @param end after its last
   */
  public record Place(String field, int begin, int end) {}

  /** A sentence of a pair. */
  public record OfPair(String actorA, String actorB, String articleId, Place evidence) {}

  /**
   * A sentence of an article; the components of {@link EvidenceSentence} say what is what.
   *
   * @param marks where actors of the chosen pairs are named
   */
  public record Sentence(
      String articleId,
      Place evidence,
      LocalDate publishedDate,
      String source,
      String title,
      String url,
      String text,
      List<EvidenceSentence.Mark> marks) {}
}
