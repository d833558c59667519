/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.AliasKind;
import io.entente.ner.NameType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * In an article on sport, a country or city that plays is a team, an actor of its own: {@code
 * team:england_soccer}. Whether it plays is told by {@link Sense#TEAM} over {@link PlaceContext}. A
 * team that the article names in full ("New York Yankees") is meant by its city too.
 */
final class Teams implements ResolutionStep {

  private static final String PREFIX = "team:";

  @Override
  public void resolve(ArticleSpans article) {
    if (!article.isSport()) {
      return;
    }
    for (Span span : candidates(article)) {
      if (!Datelines.isIn(article.sentenceOf(span), span)
          && Sense.TEAM.acts(PlaceContext.of(article, span))) {
        span.decide(team(article, span), Resolution.METONYM, Confidence.TEAM);
      }
    }
  }

  /** Names of countries and cities, known or not. */
  static List<Span> candidates(ArticleSpans article) {
    return article.spans().stream()
        .filter(span -> !span.isDropped() && isPlace(article, span))
        .toList();
  }

  private static boolean isPlace(ArticleSpans article, Span span) {
    if (span.is(NameType.PER) || span.has(AliasKind.DEMONYM)) {
      return false;
    }
    if (span.actor().isPresent()) {
      ActorType type = span.actor().get().type();
      return type == ActorType.STATE || type == ActorType.PLACE;
    }
    boolean known =
        span.aliases().stream()
            .map(alias -> article.actor(alias).type())
            .anyMatch(type -> type == ActorType.PLACE || type == ActorType.STATE);
    return known || span.aliases().isEmpty() && span.is(NameType.LOC);
  }

  private static Actor team(ArticleSpans article, Span span) {
    return fullName(article, span)
        .orElseGet(
            () -> {
              String place =
                  span.actor().map(Teams::bareId).orElse(article.key(span).replace(' ', '_'));
              String name =
                  span.actor().map(Actor::name).orElse(sentence(article, span))
                      + " ("
                      + article.sport()
                      + ")";
              return new Actor(
                  PREFIX + place + "_" + article.sport(), name, ActorType.TEAM, "", "", 0);
            });
  }

  private static String sentence(ArticleSpans article, Span span) {
    return article.sentenceOf(span).surface(span.firstWord(), span.lastWord());
  }

  private static String bareId(Actor actor) {
    return actor.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
  }

  /** The only team of the article whose name begins with the place's. */
  private static Optional<Actor> fullName(ArticleSpans article, Span span) {
    String key = article.key(span) + " ";
    List<Actor> teams =
        article.spans().stream()
            .filter(other -> !other.isDropped() && other.is(NameType.ORG))
            .filter(other -> article.key(other).startsWith(key))
            .map(other -> other.actor().orElseGet(() -> OpenNames.of(article, other)))
            .distinct()
            .toList();
    return teams.size() == 1 ? Optional.of(teams.get(0)) : Optional.empty();
  }
}
