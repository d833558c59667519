/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair;

import io.entente.actor.Mention;
import io.entente.actor.resolve.Resolution;

/** Mentions of which only place and actor matter. */
public final class SampleMentions {

  static final String ARTICLE = "article";
  static final String MONTH = "2025-02";
  private static final int SENTENCE_LENGTH = 100;

  private SampleMentions() {}

  /** The same mention of another actor, and as sure as that. */
  public static Mention of(Mention mention, String actor, double confidence) {
    return new Mention(
        mention.articleId(),
        mention.publishedMonth(),
        mention.field(),
        mention.sentence(),
        mention.sentenceBegin(),
        mention.sentenceEnd(),
        mention.paragraph(),
        mention.begin(),
        mention.end(),
        mention.tokenBegin(),
        mention.tokenEnd(),
        mention.surface(),
        actor,
        mention.type(),
        mention.resolution(),
        mention.role(),
        mention.attribution(),
        confidence);
  }

  /** One token that names an actor, or none, somewhere in an article. */
  static Mention mention(String actor, int sentence, int paragraph, int token) {
    return mention(ARTICLE, MONTH, actor, sentence, paragraph, token, token + 1);
  }

  /** So many tokens that name an actor, or none, somewhere in an article. */
  public static Mention mention(
      String article,
      String month,
      String actor,
      int sentence,
      int paragraph,
      int tokenBegin,
      int tokenEnd) {
    return new Mention(
        article,
        month,
        sentence == 0 ? Mention.Field.TITLE : Mention.Field.BODY,
        sentence,
        SENTENCE_LENGTH * sentence,
        SENTENCE_LENGTH * (sentence + 1),
        paragraph,
        tokenBegin,
        tokenEnd,
        tokenBegin,
        tokenEnd,
        String.valueOf(actor),
        actor,
        actor == null ? null : "person",
        actor == null ? Resolution.UNRESOLVED : Resolution.CATALOG,
        null,
        false,
        0.5);
  }
}
