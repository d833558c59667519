/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import io.entente.actor.resolve.Resolution;

/**
 * One resolved span of an article; offsets in code points into the stored field.
 *
 * @param articleId the article
 * @param publishedMonth the article's month
 * @param field title or body
 * @param sentence number of the sentence in the article
 * @param sentenceBegin first code point of that sentence in the field
 * @param sentenceEnd after its last code point
 * @param paragraph number of the paragraph in the article
 * @param begin first code point in the field
 * @param end after the last code point
 * @param tokenBegin number of the first token in the article
 * @param tokenEnd after the last token
 * @param surface the characters there
 * @param actorId the actor, or null when unresolved
 * @param type what kind of actor it is, or null when unresolved
 * @param resolution how it was found
 * @param role the office that the actor held on the article's date, or null
 * @param attribution whether it is a medium that only reports, as in "told Reuters"
 * @param confidence share of such decisions that are right, 0 to 1
 */
public record Mention(
    String articleId,
    String publishedMonth,
    Field field,
    int sentence,
    int sentenceBegin,
    int sentenceEnd,
    int paragraph,
    int begin,
    int end,
    int tokenBegin,
    int tokenEnd,
    String surface,
    String actorId,
    String type,
    Resolution resolution,
    String role,
    boolean attribution,
    double confidence) {

  /** The part of an article that a span stands in. */
  public enum Field {
    /** The headline. */
    TITLE,
    /** The text. */
    BODY
  }
}
