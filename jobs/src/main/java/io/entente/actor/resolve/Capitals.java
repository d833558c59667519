/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides capitals: the state where they act, the city elsewhere. In a dateline they never act. A
 * capital whose name means something else as well stands for its state only where the article names
 * that state otherwise.
 */
final class Capitals implements ResolutionStep {

  /** "BEIJING, Oct 19 - " or "BRUSSELS (Reuters) - " at the beginning of a sentence. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}\\p{Ll} .,'/-]{1,40}(, \\p{L}{3,9}\\.? \\d{1,2}|\\([^)]{2,20}\\)).{0,24} ?[-–—] ");

  /** States whose capitals act in world news without being introduced. */
  private static final Set<String> GREAT =
      Set.of(
          "USA", "RUS", "CHN", "GBR", "FRA", "DEU", "UKR", "IRN", "ISR", "TUR", "IND", "PAK", "JPN",
          "PRK", "KOR", "SAU", "EGY", "SYR", "POL", "ITA", "ESP", "BLR", "TWN");

  @Override
  public void resolve(ArticleSpans article) {
    Set<String> countries = article.countries();
    List<Span> capitals = article.open().filter(s -> s.has(AliasKind.CAPITAL)).toList();
    for (Span span : capitals) {
      resolve(article, span, countries);
    }
  }

  private static void resolve(ArticleSpans article, Span span, Set<String> countries) {
    if (NameContext.titleBefore(article.sentenceOf(span), span) && span.has(AliasKind.SURNAME)) {
      span.drop();
      return;
    }
    Optional<Alias> state = state(article, span, countries);
    if (state.isPresent() && acts(article, span)) {
      span.decide(article.actor(state.get()), Resolution.METONYM, Confidence.CAPITAL_ACTS);
      return;
    }
    place(article, span, countries)
        .ifPresentOrElse(
            alias ->
                span.decide(article.actor(alias), Resolution.CATALOG, Confidence.CAPITAL_AS_PLACE),
            span::drop);
  }

  private static boolean acts(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    boolean dateline = span.firstWord() == 0 && DATELINE.matcher(sentence.text()).find();
    return !dateline && CapitalSense.score(article, span) > CapitalSense.THRESHOLD;
  }

  /** The state or union that the capital may stand for here. */
  private static Optional<Alias> state(ArticleSpans article, Span span, Set<String> countries) {
    return span.aliases().stream()
        .filter(alias -> alias.kind() == AliasKind.CAPITAL)
        .filter(
            alias -> {
              String country = article.actor(alias).country();
              return countries.contains(country) || GREAT.contains(country) || country.isEmpty();
            })
        .max(
            Comparator.<Alias>comparingDouble(
                    alias -> ActorScore.of(article, span, alias, countries).score())
                .thenComparing(alias -> article.actor(alias).id()));
  }

  private static Optional<Alias> place(ArticleSpans article, Span span, Set<String> countries) {
    return span.aliases().stream()
        .filter(alias -> article.actor(alias).type() == ActorType.PLACE)
        .max(
            Comparator.<Alias>comparingDouble(
                    alias -> ActorScore.of(article, span, alias, countries).score())
                .thenComparing(alias -> article.actor(alias).id()));
  }
}
