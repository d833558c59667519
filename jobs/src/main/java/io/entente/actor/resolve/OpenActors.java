/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.WordLists;
import java.util.Set;

/**
 * The last step: a name that the tagger found and nothing else explains is an actor of its own;
 * what only the catalog's shape of a word suggested is dropped, and so are words of money, markets,
 * time and measure, and common words of politics that headlines write as names.
 */
final class OpenActors implements ResolutionStep {

  private static final Set<String> NO_NAMES = WordLists.get("no-names");

  @Override
  public void resolve(ArticleSpans article) {
    article
        .open()
        .forEach(
            span -> {
              if (span.isTagged() && !NO_NAMES.contains(article.key(span).replace(' ', '_'))) {
                span.decide(OpenNames.of(article, span), Resolution.OPEN, Confidence.OPEN);
              } else {
                span.drop();
              }
            });
  }
}
