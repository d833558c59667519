/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.WordLists;
import io.entente.ner.NameType;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps a person whom the article calls by an everyday trade from being the office holder of the
 * same name: "the baker John Major", "Theresa May, a nurse from Hull" are open persons, in all of
 * the article.
 */
final class Namesakes implements ResolutionStep {

  private static final Set<String> TRADES = WordLists.get("everyday-trades");

  /** Words behind a name and a comma among which a trade is sought. */
  private static final int REACH = 5;

  private static final Set<String> INDEFINITE = Set.of("a", "an", "the");

  @Override
  public void resolve(ArticleSpans article) {
    Set<String> others = new HashSet<>();
    for (Span span : article.spans()) {
      if (isKnownPerson(article, span) && hasTrade(article.sentenceOf(span), span)) {
        others.add(article.key(span));
      }
    }
    if (others.isEmpty()) {
      return;
    }
    article
        .open()
        .filter(span -> others.contains(article.key(span)))
        .forEach(
            span -> {
              Sentence sentence = article.sentenceOf(span);
              PersonName name = PersonName.of(sentence, span.firstWord(), span.lastWord());
              span.decide(OpenNames.person(name, sentence, span), Resolution.OPEN, Confidence.OPEN);
            });
  }

  private static boolean isKnownPerson(ArticleSpans article, Span span) {
    return span.isOpen()
        && span.is(NameType.PER)
        && span.words() > 1
        && span.aliases().stream()
            .anyMatch(
                alias ->
                    alias.kind() == AliasKind.NAME
                        && article.actor(alias).type() == ActorType.PERSON);
  }

  private static boolean hasTrade(Sentence sentence, Span span) {
    int before = span.firstWord() - 1;
    if (TRADES.contains(sentence.lower(before)) && sentence.adjacent(before, span.firstWord())) {
      return true;
    }
    int next = span.lastWord() + 1;
    if (!sentence.between(span.lastWord(), next).strip().equals(",")
        || !INDEFINITE.contains(sentence.lower(next))) {
      return false;
    }
    for (int word = next + 1; word <= next + REACH; word++) {
      if (TRADES.contains(sentence.lower(word))) {
        return !Brands.hasPossessive(sentence, word);
      }
      if (!sentence.adjacent(word, word + 1) || sentence.capitalised(word)) {
        return false;
      }
    }
    return false;
  }
}
