/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

/**
 * The last step: a name that the tagger found and nothing else explains is an actor of its own;
 * what only the catalog's shape of a word suggested is dropped.
 */
final class OpenActors implements ResolutionStep {

  @Override
  public void resolve(ArticleSpans article) {
    article
        .open()
        .forEach(
            span -> {
              if (span.isTagged()) {
                span.decide(OpenNames.of(article, span), Resolution.OPEN, Confidence.OPEN);
              } else {
                span.drop();
              }
            });
  }
}
