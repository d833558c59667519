/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.WordLists;
import java.util.Set;

/**
 * Marks media that only report: "told Reuters", "Reuters reported", "according to the BBC". They
 * are mentions, but do nothing in the news; what a medium does besides ("Reuters will close") is
 * left alone.
 */
final class Attribution implements ResolutionStep {

  private static final Set<String> BEFORE = WordLists.get("before-media");
  private static final Set<String> BEHIND = WordLists.get("behind-media");

  /** Words that may stand between a medium and its verb: "the BBC news website reported". */
  private static final Set<String> KINDS = WordLists.get("kinds-of-media");

  private static final Set<String> BEFORE_TO = Set.of("according", "speaking", "spoke");
  private static final Set<String> LINKS = Set.of("with", "by", "to");
  private static final Set<String> BEFORE_LINKS =
      Set.of(
          "interview",
          "interviewed",
          "reported",
          "quoted",
          "cited",
          "published",
          "seen",
          "obtained",
          "carried",
          "statement");
  private static final Set<String> BEFORE_VERB = Set.of("has", "had", "also", "first");

  private static final int REACH = 3;

  @Override
  public void resolve(ArticleSpans article) {
    article.spans().stream()
        .filter(span -> !span.isDropped() && isMedium(span))
        .filter(span -> isSource(article.sentenceOf(span), span))
        .forEach(Span::attribute);
  }

  private static boolean isMedium(Span span) {
    return span.actor().filter(actor -> actor.type() == ActorType.MEDIA).isPresent();
  }

  private static boolean isSource(Sentence sentence, Span span) {
    return isToldOrQuoted(sentence, span.firstWord() - 1)
        || isReporting(sentence, span.lastWord() + 1);
  }

  /** "told [the] [newspaper]", "according to [the]", "reported by [the]". */
  private static boolean isToldOrQuoted(Sentence sentence, int before) {
    int at = before;
    for (int steps = 0; steps < REACH && isBetween(sentence, at); steps++) {
      at--;
    }
    String word = sentence.lower(at);
    return BEFORE.contains(word)
        || word.equals("to") && BEFORE_TO.contains(sentence.lower(at - 1))
        || LINKS.contains(word) && BEFORE_LINKS.contains(sentence.lower(at - 1));
  }

  private static boolean isBetween(Sentence sentence, int word) {
    String lower = sentence.lower(word);
    return lower.equals("the") || lower.equals("s") || KINDS.contains(lower);
  }

  private static boolean isReporting(Sentence sentence, int behind) {
    int at = behind;
    for (int steps = 0; steps < REACH && KINDS.contains(sentence.lower(at)); steps++) {
      at++;
    }
    if (BEFORE_VERB.contains(sentence.lower(at))) {
      at++;
    }
    return BEHIND.contains(sentence.lower(at));
  }
}
