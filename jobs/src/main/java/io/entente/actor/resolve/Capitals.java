/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides capitals: the state where they act ("Kyiv said", "talks with Moscow"), the city elsewhere
 * ("reporters in Washington"), by {@link Sense#CAPITAL} over {@link PlaceContext}. In a dateline
 * they never act. A capital that is not of a great state, or whose name means something else as
 * well, stands for its state only where the article names that state otherwise or the sentence
 * leaves little doubt.
 */
final class Capitals implements ResolutionStep {

  private static final double CERTAIN = 0.95;

  /** Probability of acting above which a capital acts. */
  private static final double EVEN = 0.5;

  /** Probability above which a capital acts for a state that the article does not name. */
  private static final double CLEAR = 0.85;

  /** Capitals named like towns or persons that are in the news elsewhere. */
  private static final Set<String> NAMESAKES = WordLists.get("capitals-with-namesakes");

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
      double acts = actTogether(article, list);
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

  /**
   * The probability that a list of capitals acts, which is decided for all of it, by the mean of
   * their odds.
   */
  private static double actTogether(ArticleSpans article, List<Span> list) {
    return list.stream()
        .filter(span -> !isCity(article.sentenceOf(span), span))
        .mapToDouble(span -> Sense.CAPITAL.logOdds(PlaceContext.of(article, span)))
        .average()
        .stream()
        .map(Sense::probability)
        .findFirst()
        .orElse(0);
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

  private static void resolve(ArticleSpans article, Span span, double acts, Set<String> countries) {
    if (NameContext.titleBefore(article.sentenceOf(span), span) && span.has(AliasKind.SURNAME)) {
      span.drop();
      return;
    }
    boolean known = acts > CLEAR && !isOfMore(article, span);
    Optional<Alias> state = state(article, span, countries, known);
    boolean city = isCity(article.sentenceOf(span), span);
    if (state.isPresent() && acts > EVEN && !city) {
      span.decide(article.actor(state.get()), Resolution.METONYM, Confidence.CAPITAL, acts);
      return;
    }
    double stays = city ? 1 : Math.max(EVEN, 1 - acts);
    best(article, span, countries, alias -> article.actor(alias).type() == ActorType.PLACE)
        .ifPresentOrElse(
            alias ->
                span.decide(article.actor(alias), Resolution.CATALOG, Confidence.CAPITAL, stays),
            span::drop);
  }

  /** Whether a name is the city by where it stands, whatever speaks for its acting. */
  private static boolean isCity(Sentence sentence, Span span) {
    return Datelines.isIn(sentence, span) || CityConstruction.holds(sentence, span);
  }

  /** The state or union that the capital may stand for here. */
  private static Optional<Alias> state(
      ArticleSpans article, Span span, Set<String> countries, boolean known) {
    return best(
        article,
        span,
        countries,
        alias -> {
          String country = article.actor(alias).country();
          return alias.kind() == AliasKind.CAPITAL
              && article.catalog().exists(alias.actor(), article.date())
              && (known
                  || countries.contains(country)
                  || GREAT.contains(country)
                  || country.isEmpty() && isUnionOrNamed(article, article.actor(alias)));
        });
  }

  /** A union of states, or a land within a state that the article itself names. */
  private static boolean isUnionOrNamed(ArticleSpans article, Actor actor) {
    return actor.type() != ActorType.STATE
        || article.spans().stream().flatMap(span -> span.actor().stream()).anyMatch(actor::equals);
  }

  /** Whether the name is a person's, another place's or another state's as well. */
  private static boolean isOfMore(ArticleSpans article, Span span) {
    return span.has(AliasKind.SURNAME)
        || NAMESAKES.contains(article.key(span).replace(' ', '_'))
        || means(article, span, alias -> article.actor(alias).type() == ActorType.PLACE) > 1
        || means(article, span, alias -> alias.kind() == AliasKind.CAPITAL) > 1;
  }

  /** How many actors that exist on the article's date the span may mean, among some aliases. */
  private static long means(ArticleSpans article, Span span, Predicate<Alias> among) {
    return span.aliases().stream()
        .filter(among)
        .filter(alias -> article.catalog().exists(alias.actor(), article.date()))
        .map(Alias::actor)
        .distinct()
        .count();
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
