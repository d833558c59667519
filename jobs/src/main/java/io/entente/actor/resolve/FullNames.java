/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Decides names in full, acronyms, demonyms and seats. A string that may mean several actors goes
 * to the one with the highest score, if it leads by {@link #MARGIN}: its prior, and bonuses for an
 * office held on the article's date and for a country that the article names.
 */
final class FullNames implements ResolutionStep {

  static final double MARGIN = 0.1;

  private static final double ROLE_BONUS = 0.2;
  private static final double COUNTRY_BONUS = 0.15;
  private static final double UNRESOLVED_CONFIDENCE = 0.5;

  /** An actor that a span may mean, with its score. */
  record Scored(Alias alias, double score) {}

  @Override
  public void resolve(ArticleSpans article) {
    List<Span> ambiguous = new ArrayList<>();
    article
        .open()
        .filter(span -> !span.has(AliasKind.CAPITAL))
        .forEach(
            span -> {
              List<Alias> names = names(span);
              if (names.size() == 1) {
                decide(span, names.get(0));
              } else if (!names.isEmpty()) {
                ambiguous.add(span);
              }
            });
    Set<String> countries = article.countries();
    ambiguous.forEach(span -> choose(article, span, names(span), countries));
  }

  /** The span's aliases that are more than a surname, one an actor. */
  private static List<Alias> names(Span span) {
    List<Alias> names = new ArrayList<>();
    for (Alias alias : span.aliases()) {
      boolean known = names.stream().anyMatch(name -> name.actor() == alias.actor());
      if (alias.kind() != AliasKind.SURNAME && !known) {
        names.add(alias);
      }
    }
    return names;
  }

  private static void choose(
      ArticleSpans article, Span span, List<Alias> names, Set<String> countries) {
    List<Scored> scored =
        names.stream()
            .map(alias -> new Scored(alias, score(article, alias, countries)))
            .sorted(
                Comparator.comparingDouble(Scored::score)
                    .reversed()
                    .thenComparing(s -> article.actor(s.alias()).id()))
            .toList();
    if (scored.get(0).score() - scored.get(1).score() >= MARGIN) {
      decide(span, scored.get(0).alias());
    } else {
      span.decide(Span.Decision.NOBODY, Resolution.UNRESOLVED, UNRESOLVED_CONFIDENCE);
    }
  }

  static double score(ArticleSpans article, Alias alias, Set<String> countries) {
    Actor actor = article.actor(alias);
    double score = actor.prior();
    if (article.catalog().roleOn(alias.actor(), article.date()).isPresent()) {
      score += ROLE_BONUS;
    }
    if (countries.contains(actor.country())) {
      score += COUNTRY_BONUS;
    }
    return score;
  }

  private static void decide(Span span, Alias alias) {
    switch (alias.kind()) {
      case DEMONYM -> span.decide(alias.actor(), Resolution.DEMONYM, Confidence.DEMONYM);
      case SEAT -> span.decide(alias.actor(), Resolution.METONYM, Confidence.SEAT);
      default -> span.decide(alias.actor(), Resolution.CATALOG, Confidence.NAME);
    }
  }
}
