/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.WordLists;
import java.util.Set;

/**
 * Clubs whose short name is a common word ("Real", of Madrid) are meant only in an article on their
 * sport, and not at the begin of a sentence, where every word has a capital.
 */
final class CommonWordClubs implements ResolutionStep {

  private static final Set<String> WORDS = WordLists.get("clubs-like-words");
  private static final Set<String> PLAYING =
      Set.of(
          "are", "beat", "drew", "had", "have", "lead", "led", "lost", "play", "played", "scored",
          "took", "were", "will", "won");

  private static final String SOCCER = "soccer";

  @Override
  public void resolve(ArticleSpans article) {
    article
        .open()
        .filter(span -> WORDS.contains(article.key(span)) && isClub(article, span))
        .filter(
            span ->
                !article.sport().equals(SOCCER)
                    || isCommon(article, span) && !isNamedInFull(article, span))
        .forEach(Span::drop);
  }

  private static boolean isClub(ArticleSpans article, Span span) {
    return !span.aliases().isEmpty()
        && span.aliases().stream().allMatch(alias -> article.actor(alias).type() == ActorType.TEAM);
  }

  /** "Real Madrid" elsewhere in the article, and a verb behind the word: "Real are". */
  private static boolean isNamedInFull(ArticleSpans article, Span span) {
    String begin = article.key(span) + " ";
    return PLAYING.contains(article.sentenceOf(span).lower(span.lastWord() + 1))
        && article.spans().stream().anyMatch(other -> article.key(other).startsWith(begin));
  }

  /** Its capital says nothing about the word. */
  private static boolean isCommon(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    return !span.isTagged() && (span.firstWord() == 0 || sentence.isTitleCase());
  }
}
