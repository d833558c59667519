/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.WordLists;
import io.entente.actor.catalog.WordScanner;
import io.entente.ner.NameType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * In an article on sport, a country or city that plays is a team, an actor of its own: {@code
 * team:england_soccer}. Whether it plays is told by {@link Sense#TEAM} over {@link PlaceContext}. A
 * team that the article names in full or by its nickname ("New York Yankees", "Yankees") is meant
 * by its city too, and so is the only club that a North American league has there, or the only
 * football club of the catalog that is called after it. Where a place mostly plays, all of the
 * article's mentions of it are the team, unless they clearly are the place.
 */
final class Teams implements ResolutionStep {

  private static final String PREFIX = "team:";
  private static final String SOCCER = "soccer";
  private static final List<String> LEAGUES =
      List.of("baseball", "basketball", "hockey", "football");

  /** Share of a place's mentions that must play for all of them to be its team. */
  private static final double SHARE = 0.4;

  /** Log-odds below which a mention is the place all the same: "in Brakvik". */
  private static final double UNLESS_PLACE = -1.5;

  /** Log-odds that a place in a table plays. */
  private static final double IN_TABLE = 3;

  private static final Set<String> NATIONS =
      Set.of("place:england", "place:scotland", "place:wales", "place:northern_ireland");

  /** What a state has and a team has not. */
  private static final Set<String> GOVERNED =
      Set.of(
          "ambassador",
          "army",
          "chancellor",
          "economy",
          "government",
          "inflation",
          "king",
          "ministry",
          "monarch",
          "parliament",
          "police",
          "troops");

  private static final int SHORTEST_CITY = 4;

  /** Football clubs by each longer word of their names. */
  private final Map<String, Set<Actor>> football = new HashMap<>();

  private final Map<String, Map<String, Actor>> clubs = new HashMap<>();

  Teams(Catalog catalog) {
    clubs.putAll(leagueClubs(catalog));
    addFootball(catalog);
  }

  /**
   * Of each sport that has a North American league its clubs, by the folded words of their names.
   */
  static Map<String, Map<String, Actor>> leagueClubs(Catalog catalog) {
    Map<String, Map<String, Actor>> clubs = new HashMap<>();
    for (String sport : LEAGUES) {
      Map<String, Actor> ofSport = new TreeMap<>();
      for (String club : WordLists.get("teams-" + sport)) {
        catalog.actor(PREFIX + club).ifPresent(team -> ofSport.put(key(team), team));
      }
      clubs.put(sport, ofSport);
    }
    return clubs;
  }

  private void addFootball(Catalog catalog) {
    Set<String> others =
        clubs.values().stream()
            .flatMap(ofSport -> ofSport.values().stream())
            .map(Actor::id)
            .collect(Collectors.toSet());
    for (int id = 0; id < catalog.aliasCount(); id++) {
      Actor actor = catalog.actor(catalog.alias(id));
      if (actor.type() == ActorType.TEAM && !others.contains(actor.id())) {
        for (String word : WordScanner.key(catalog.alias(id).text()).split(" ")) {
          if (word.length() >= SHORTEST_CITY) {
            football.computeIfAbsent(word, w -> new HashSet<>()).add(actor);
          }
        }
      }
    }
  }

  private static String key(Actor team) {
    return WordScanner.key(team.name());
  }

  @Override
  public void resolve(ArticleSpans article) {
    if (!article.isSport()) {
      return;
    }
    List<Span> places =
        candidates(article).stream()
            .filter(span -> !Datelines.isIn(article.sentenceOf(span), span))
            .filter(span -> !governs(article.sentenceOf(span), span))
            .toList();
    Map<String, Double> odds = new HashMap<>();
    Map<Span, Double> each = new IdentityHashMap<>();
    for (Span span : places) {
      double logOdds =
          ScoreTable.plays(article.sentenceOf(span), span)
              ? IN_TABLE
              : Sense.TEAM.logOdds(PlaceContext.of(article, span));
      each.put(span, logOdds);
      odds.merge(article.key(span), logOdds > 0 ? 1.0 : 0.0, Double::sum);
    }
    Map<String, Long> counts =
        places.stream().collect(Collectors.groupingBy(article::key, Collectors.counting()));
    for (Span span : places) {
      String key = article.key(span);
      boolean plays = odds.get(key) >= SHARE * counts.get(key);
      if (each.get(span) > (plays ? UNLESS_PLACE : 0)) {
        span.decide(team(article, span), Resolution.METONYM, Confidence.TEAM);
      }
    }
  }

  /** "Angola's government", "the Angola parliament": the state, whoever plays. */
  private static boolean governs(Sentence sentence, Span span) {
    return GOVERNED.contains(sentence.lower(span.lastWord() + 1));
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

  private Actor team(ArticleSpans article, Span span) {
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

  /**
   * The only team of the article whose name begins with the place's, else the only club of the
   * leagues of that sport.
   */
  private Optional<Actor> fullName(ArticleSpans article, Span span) {
    String key = article.key(span) + " ";
    List<Actor> named =
        article.spans().stream()
            .filter(other -> !other.isDropped())
            .flatMap(other -> Teams.named(article, other).stream())
            .filter(team -> key(team).startsWith(key))
            .distinct()
            .toList();
    if (!named.isEmpty()) {
      return only(named);
    }
    if (article.sport().equals(SOCCER) && !isNation(span)) {
      return only(List.copyOf(football.getOrDefault(article.key(span), Set.of())));
    }
    return only(
        clubs.getOrDefault(article.sport(), Map.of()).entrySet().stream()
            .filter(club -> club.getKey().startsWith(key))
            .map(Map.Entry::getValue)
            .toList());
  }

  /** A state, or a nation with a team of its own within one. */
  private static boolean isNation(Span span) {
    return span.actor()
        .filter(actor -> actor.type() == ActorType.STATE || NATIONS.contains(actor.id()))
        .isPresent();
  }

  /** The team that a name of more than a place means, by its full name or its nickname. */
  private static Optional<Actor> named(ArticleSpans article, Span span) {
    if (span.actor().isEmpty() && span.is(NameType.ORG)) {
      return Optional.of(OpenNames.of(article, span));
    }
    return span.actor().filter(actor -> actor.type() == ActorType.TEAM);
  }

  private static Optional<Actor> only(List<Actor> teams) {
    return teams.size() == 1 ? Optional.of(teams.get(0)) : Optional.empty();
  }
}
