/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.ner.NameType;
import java.util.Set;

/**
 * How likely an alias means its actor at a place: the sum of
 *
 * <ul>
 *   <li>the actor's prior (0 to 1),
 *   <li>0.2 if it held an office on the article's date,
 *   <li>0.15 if the article names its country,
 *   <li>0.12 if the alias stands there letter by letter,
 *   <li>0.1 if the tagger's type fits its own, and up to -0.4, by the tagger's confidence, if not.
 * </ul>
 *
 * @param alias the alias
 * @param score that sum
 */
record ActorScore(Alias alias, double score) {

  private static final double ROLE = 0.2;
  private static final double COUNTRY = 0.15;
  private static final double EXACT = 0.12;
  private static final double FIT = 0.1;
  private static final double PERSON_OR_NOT = -0.4;
  private static final double NEARLY = -0.1;

  static ActorScore of(ArticleSpans article, Span span, Alias alias, Set<String> countries) {
    Actor actor = article.actor(alias);
    double score = actor.prior();
    if (article.catalog().roleOn(alias.actor(), article.date()).isPresent()) {
      score += ROLE;
    }
    if (countries.contains(actor.country())) {
      score += COUNTRY;
    }
    if (isExact(article.sentenceOf(span).surface(span.firstWord(), span.lastWord()), alias)) {
      score += EXACT;
    }
    score += span.type().map(type -> fit(type, actor.type()) * weight(span)).orElse(0.0);
    return new ActorScore(alias, score);
  }

  /** Letter by letter; the 's of a firm's name stands behind the span. */
  private static boolean isExact(String surface, Alias alias) {
    return surface.equals(alias.text())
        || AliasSpelling.endsInPossessive(alias.text())
            && alias.text().length() == surface.length() + 2
            && alias.text().startsWith(surface);
  }

  private static double weight(Span span) {
    return span.tagged();
  }

  /** How well a tagger's type goes with an actor's, for a tagger that is certain. */
  private static double fit(NameType tagged, ActorType type) {
    return switch (tagged) {
      case PER -> type == ActorType.PERSON ? FIT : PERSON_OR_NOT;
      case LOC ->
          switch (type) {
            case STATE, PLACE -> FIT;
            case PERSON -> PERSON_OR_NOT;
            default -> NEARLY;
          };
      case ORG ->
          switch (type) {
            case PERSON -> PERSON_OR_NOT;
            case STATE, PLACE, PEOPLE -> NEARLY;
            default -> FIT;
          };
      case MISC -> type == ActorType.PERSON ? PERSON_OR_NOT : 0;
    };
  }
}
