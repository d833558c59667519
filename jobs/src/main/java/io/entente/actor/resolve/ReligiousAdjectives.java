/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.WordLists;
import java.util.Optional;
import java.util.Set;

/**
 * "Islamic" alone: those who believe where it tells what people are ("Islamic rebels"), and nobody
 * where it tells of what kind a thing is ("Islamic law").
 */
final class ReligiousAdjectives implements ResolutionStep {

  private static final String ISLAMIC = "islamic";
  private static final Set<String> BELIEVERS = WordLists.get("nouns-of-believers");

  /** Words behind the adjective among which its noun is sought: "Islamic militant groups". */
  private static final int REACH = 2;

  private final Optional<Actor> muslims;

  ReligiousAdjectives(Catalog catalog) {
    this.muslims = catalog.actor("people:muslims");
  }

  @Override
  public void resolve(ArticleSpans article) {
    article
        .open()
        .filter(span -> span.aliases().isEmpty() && article.key(span).equals(ISLAMIC))
        .forEach(span -> resolve(article.sentenceOf(span), span));
  }

  private void resolve(Sentence sentence, Span span) {
    if (muslims.isPresent() && tellsOfPeople(sentence, span.lastWord())) {
      span.decide(muslims.get(), Resolution.DEMONYM, Confidence.DEMONYM);
    } else {
      span.drop();
    }
  }

  private static boolean tellsOfPeople(Sentence sentence, int adjective) {
    for (int word = adjective + 1; word <= adjective + REACH; word++) {
      if (!sentence.adjacent(word - 1, word)) {
        return false;
      }
      if (BELIEVERS.contains(sentence.lower(word))) {
        return true;
      }
    }
    return false;
  }
}
