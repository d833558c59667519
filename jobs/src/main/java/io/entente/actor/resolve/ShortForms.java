/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.ner.NameType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Decides short forms of bodies that the article names in full: the first words of one body only
 * ("Allegheny" for "Allegheny International"), or its last word ("the Observatory"). A lone surname
 * of nobody in the article is the firm that begins with it, before or behind: "Elliott" of "Elliott
 * Management".
 */
final class ShortForms implements ResolutionStep {

  @Override
  public void resolve(ArticleSpans article) {
    Map<String, Actor> bodies = new LinkedHashMap<>();
    Set<String> firms = new HashSet<>();
    for (Span span : article.spans()) {
      if (!span.isDropped() && span.is(NameType.ORG) && span.words() > 1) {
        if (span.isOpen()) {
          span.decide(OpenNames.of(article, span), Resolution.OPEN, Confidence.OPEN);
        }
        span.actor()
            .filter(actor -> actor.type().isBody())
            .ifPresent(actor -> bodies.putIfAbsent(article.key(span), actor));
        if (NameContext.endsAsOrganization(article.sentenceOf(span), span)) {
          firms.add(article.key(span));
        }
      }
    }
    if (bodies.isEmpty()) {
      return;
    }
    Map<String, Actor> known = new HashMap<>();
    article.spans().stream()
        .filter(
            span ->
                isCandidate(span)
                    || isLonePerson(span)
                        && firms.stream()
                            .anyMatch(firm -> firm.startsWith(article.key(span) + " ")))
        .forEach(
            span -> {
              Actor actor = known.computeIfAbsent(article.key(span), key -> only(bodies, key));
              if (actor != null) {
                span.decide(actor, Resolution.COREFERENCE, Confidence.SHORT_FORM);
              }
            });
  }

  /**
   * A name, no adjective, that nothing explains, or a firm's that is a city's too: "Burlington
   * said".
   */
  private static boolean isCandidate(Span span) {
    if (span.isDropped()) {
      return false;
    }
    boolean name = span.is(NameType.ORG) || span.is(NameType.LOC);
    if (!name) {
      return false;
    }
    boolean place = span.actor().filter(actor -> actor.type() == ActorType.PLACE).isPresent();
    return span.isOpen() || place && span.is(NameType.ORG);
  }

  /** A surname of nobody in the article, which may be a firm's first word: "Elliott". */
  private static boolean isLonePerson(Span span) {
    return span.is(NameType.PER)
        && span.words() == 1
        && span.decision() != null
        && span.decision().resolution() == Resolution.OPEN;
  }

  /** The only body whose name begins or ends with these words, or null. */
  private static Actor only(Map<String, Actor> bodies, String key) {
    Actor only = null;
    for (Map.Entry<String, Actor> body : bodies.entrySet()) {
      if (isShortFor(key, body.getKey())) {
        if (only != null && !only.id().equals(body.getValue().id())) {
          return null;
        }
        only = body.getValue();
      }
    }
    return only;
  }

  private static boolean isShortFor(String key, String name) {
    return name.startsWith(key + " ") || name.endsWith(" " + key);
  }
}
