/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides capitals: the state where they act ("Kyiv said", "talks with Moscow"), the city elsewhere
 * ("reporters in Washington"), by {@link Sense#CAPITAL} over {@link PlaceContext}. In a dateline
 * they never act. A capital whose name means something else as well stands for its state only where
 * the article names that state otherwise.
 */
final class Capitals implements ResolutionStep {

  private static final double CERTAIN = 0.95;

  private static final Set<String> JOINING = Set.of("and", "or");

  /** States whose capitals act in world news without being introduced. */
  private static final Set<String> GREAT =
      Set.of(
          "USA", "RUS", "CHN", "GBR", "FRA", "DEU", "UKR", "IRN", "ISR", "TUR", "IND", "PAK", "JPN",
          "PRK", "KOR", "SAU", "EGY", "SYR", "POL", "ITA", "ESP", "BLR", "TWN");

  @Override
  public void resolve(ArticleSpans article) {
    Set<String> countries = article.countries();
    List<Span> capitals = candidates(article);
    int from = 0;
    while (from < capitals.size()) {
      int to = from + 1;
      while (to < capitals.size() && isListed(article, capitals.get(to - 1), capitals.get(to))) {
        to++;
      }
      List<Span> list = capitals.subList(from, to);
      boolean acts = actTogether(article, list);
      list.forEach(span -> resolve(article, span, acts, countries));
      from = to;
    }
  }

  /** Whether two capitals follow each other in a list: "London, Paris and Berlin". */
  private static boolean isListed(ArticleSpans article, Span one, Span next) {
    if (one.sentence() != next.sentence() || next.firstWord() - one.lastWord() > 2) {
      return false;
    }
    Sentence sentence = article.sentenceOf(one);
    boolean comma = sentence.between(one.lastWord(), one.lastWord() + 1).strip().startsWith(",");
    boolean joined = JOINING.contains(sentence.lower(one.lastWord() + 1));
    return next.firstWord() == one.lastWord() + 1 ? comma : joined;
  }

  /** What a list of capitals means is decided for all of it, by the mean of their odds. */
  private static boolean actTogether(ArticleSpans article, List<Span> list) {
    return list.stream()
            .filter(span -> !Datelines.isIn(article.sentenceOf(span), span))
            .mapToDouble(span -> Sense.CAPITAL.logOdds(PlaceContext.of(article, span)))
            .average()
            .orElse(-1)
        > 0;
  }

  /** The spans that this step decides. */
  static List<Span> candidates(ArticleSpans article) {
    return article.open().filter(s -> s.has(AliasKind.CAPITAL) && !isState(article, s)).toList();
  }

  /** Whether a name is the state's own, such as Kuwait, and its capital's besides. */
  static boolean isState(ArticleSpans article, Span span) {
    return span.aliases().stream()
        .anyMatch(
            alias ->
                alias.kind() == AliasKind.NAME
                    && article.actor(alias).type() == ActorType.STATE
                    && article.actor(alias).prior() >= CERTAIN);
  }

  private static void resolve(
      ArticleSpans article, Span span, boolean acts, Set<String> countries) {
    if (NameContext.titleBefore(article.sentenceOf(span), span) && span.has(AliasKind.SURNAME)) {
      span.drop();
      return;
    }
    Optional<Alias> state = state(article, span, countries);
    if (state.isPresent() && acts && !Datelines.isIn(article.sentenceOf(span), span)) {
      span.decide(article.actor(state.get()), Resolution.METONYM, Confidence.CAPITAL_ACTS);
      return;
    }
    best(article, span, countries, alias -> article.actor(alias).type() == ActorType.PLACE)
        .ifPresentOrElse(
            alias ->
                span.decide(article.actor(alias), Resolution.CATALOG, Confidence.CAPITAL_AS_PLACE),
            span::drop);
  }

  /** The state or union that the capital may stand for here. */
  private static Optional<Alias> state(ArticleSpans article, Span span, Set<String> countries) {
    return best(
        article,
        span,
        countries,
        alias -> {
          String country = article.actor(alias).country();
          return alias.kind() == AliasKind.CAPITAL
              && article.catalog().exists(alias.actor(), article.date())
              && (countries.contains(country) || GREAT.contains(country) || country.isEmpty());
        });
  }

  private static Optional<Alias> best(
      ArticleSpans article, Span span, Set<String> countries, Predicate<Alias> wanted) {
    return span.aliases().stream()
        .filter(wanted)
        .max(
            Comparator.<Alias>comparingDouble(
                    alias -> ActorScore.of(article, span, alias, countries).score())
                .thenComparing(alias -> article.actor(alias).id()));
  }
}
