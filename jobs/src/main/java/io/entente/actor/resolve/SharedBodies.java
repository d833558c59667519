/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Drops names of bodies that many states have, such as Congress or Supreme Court, where the article
 * is about another state than the one whose body the catalog means: that state must be named at
 * least a fifth as often as the state that is named most.
 */
final class SharedBodies implements ResolutionStep {

  private static final Set<String> NAMES = WordLists.get("shared-bodies");
  private static final double SHARE = 0.2;

  @Override
  public void resolve(ArticleSpans article) {
    Map<String, Integer> mentions = new HashMap<>();
    for (Span span : article.spans()) {
      span.actor()
          .filter(actor -> actor.type() == ActorType.STATE)
          .ifPresent(state -> mentions.merge(state.country(), 1, Integer::sum));
    }
    int most = mentions.values().stream().max(Integer::compare).orElse(0);
    for (Span span : article.spans()) {
      if (isSharedBody(article, span)) {
        String country = span.actor().orElseThrow().country();
        if (mentions.getOrDefault(country, 0) < SHARE * most) {
          span.drop();
        }
      }
    }
  }

  private static boolean isSharedBody(ArticleSpans article, Span span) {
    return span.actor().filter(actor -> actor.type() == ActorType.AGENCY).isPresent()
        && NAMES.contains(name(article.sentenceOf(span), span));
  }

  private static String name(Sentence sentence, Span span) {
    return IntStream.rangeClosed(span.firstWord(), span.lastWord())
        .mapToObj(sentence::lower)
        .collect(Collectors.joining("_"));
  }
}
