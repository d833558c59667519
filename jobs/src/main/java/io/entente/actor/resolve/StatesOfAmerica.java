/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Role;
import io.entente.actor.catalog.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Places in the United States that bear the name of a country. "Lebanon, Ohio" is a town in Ohio,
 * whose abbreviation behind a town is no name of its own ("Selma, Ala."); "Georgia" is the American
 * state where towns, politicians or other states of the US stand for it and nothing for the
 * country.
 */
final class StatesOfAmerica implements ResolutionStep {

  private static final String USA = "USA";

  /** "ala": the folded name of the state. */
  private static final Map<String, String> ABBREVIATIONS =
      WordLists.pairs("us-state-abbreviations");

  /** States that are listed behind a country without being the state of the US. */
  private static final Set<String> MEANS_MORE = Set.of("georgia", "washington");

  private static final Set<String> TOWNS = WordLists.get("georgia-of-usa");
  private static final Set<String> NEIGHBOURS = WordLists.get("georgia-of-caucasus");

  /** Capitals behind a comma that are a degree or a city. */
  private static final Set<String> DEGREES = Set.of("md", "la", "pa");

  private static final int SEVERAL = 2;

  /** Folded names of the states, with the actor. */
  private final Map<String, Actor> states = new HashMap<>();

  /** Ids of persons with an office of the American Georgia. */
  private final Set<String> politicians = new HashSet<>();

  StatesOfAmerica(Catalog catalog) {
    for (String name : WordLists.get("us-states")) {
      catalog
          .actor("place:" + name)
          .filter(actor -> actor.country().equals(USA))
          .ifPresent(actor -> states.put(name.replace('_', ' '), actor));
    }
    for (int actor = 0; actor < catalog.actors().size(); actor++) {
      for (Role role : catalog.rolesOf(actor)) {
        addPolitician(catalog.actors().get(actor), role);
      }
    }
  }

  private void addPolitician(Actor person, Role role) {
    if (role.country().equals(USA) && role.office().contains("Georgia")) {
      politicians.add(person.id());
    }
  }

  @Override
  public void resolve(ArticleSpans article) {
    for (int i = 0; i < article.spans().size(); i++) {
      Span span = article.spans().get(i);
      if (span.isOpen()) {
        town(article, span);
      }
    }
    bareTowns(article);
    article.open().forEach(span -> abbreviation(article, span));
    List<Span> named = article.open().filter(span -> isAmbiguous(article, span)).toList();
    if (!named.isEmpty()) {
      boolean ofUsa = isOfUsa(article, named);
      named.forEach(span -> decide(article, span, ofUsa));
    }
  }

  private void decide(ArticleSpans article, Span span, boolean ofUsa) {
    Optional<Actor> country =
        span.aliases().stream()
            .map(article::actor)
            .filter(actor -> actor.type() == ActorType.STATE)
            .findFirst();
    if (ofUsa || country.isPresent()) {
      span.decide(
          ofUsa ? states.get("georgia") : country.get(), Resolution.CATALOG, Confidence.NAME);
    }
  }

  /** A country's or capital's name before a comma and a state of the US. */
  private void town(ArticleSpans article, Span span) {
    if (span.aliases().isEmpty()) {
      return;
    }
    Optional<String> state = stateBehind(article.sentenceOf(span), span.lastWord());
    if (state.isEmpty()) {
      return;
    }
    boolean country =
        span.aliases().stream()
            .anyMatch(
                alias ->
                    alias.kind() == AliasKind.CAPITAL
                        || article.actor(alias).type() == ActorType.STATE
                            && alias.kind() == AliasKind.NAME);
    if (!country || isState(article, span)) {
      return;
    }
    List<Actor> towns =
        span.aliases().stream()
            .map(article::actor)
            .filter(actor -> actor.type() == ActorType.PLACE && actor.country().equals(USA))
            .toList();
    Actor town = towns.size() == 1 ? towns.get(0) : OpenNames.townIn(article, span, state.get());
    span.decide(town, Resolution.CATALOG, Confidence.NAME);
  }

  /**
   * The same name without its state, elsewhere in an article that has it with one only in the US:
   * "Lebanon, Ohio" and then "in Lebanon". Not where a demonym speaks of the country.
   */
  private static void bareTowns(ArticleSpans article) {
    Map<String, Actor> towns = new HashMap<>();
    for (Span span : article.spans()) {
      span.actor()
          .filter(actor -> actor.type() == ActorType.PLACE && actor.country().equals(USA))
          .ifPresent(town -> towns.putIfAbsent(article.key(span), town));
    }
    if (towns.isEmpty()) {
      return;
    }
    for (Span span : article.open().toList()) {
      Actor town = towns.get(article.key(span));
      if (town != null && !hasDemonym(article, span)) {
        span.decide(town, Resolution.COREFERENCE, Confidence.SHORT_FORM);
      }
    }
  }

  private static boolean hasDemonym(ArticleSpans article, Span span) {
    Set<Actor> states =
        span.aliases().stream()
            .map(article::actor)
            .filter(actor -> actor.type() == ActorType.STATE)
            .collect(Collectors.toSet());
    return article.spans().stream()
        .flatMap(other -> other.aliases().stream())
        .anyMatch(a -> a.kind() == AliasKind.DEMONYM && states.contains(article.actor(a)));
  }

  /** "Washington, Georgia" apart, a state of the US before a comma is no town. */
  private boolean isState(ArticleSpans article, Span span) {
    return states.containsKey(article.key(span)) && !article.key(span).equals("washington");
  }

  /** The state of the US, by name or abbreviation, behind a comma. */
  private Optional<String> stateBehind(Sentence sentence, int word) {
    int first = word + 1;
    if (first >= sentence.words().size() || !sentence.between(word, first).strip().equals(",")) {
      return Optional.empty();
    }
    for (int last = Math.min(first + 1, sentence.words().size() - 1); last >= first; last--) {
      Actor state = states.get(sentence.key(first, last));
      if (state != null
          && sentence.capitalised(last)
          && !MEANS_MORE.contains(sentence.key(first, last))) {
        return Optional.of(sentence.surface(first, last));
      }
    }
    return isAbbreviation(sentence, first)
        ? Optional.of(sentence.surface(first, first))
        : Optional.empty();
  }

  /** "Ala.", "N.Y.", "DC". */
  private static boolean isAbbreviation(Sentence sentence, int word) {
    String form = sentence.words().get(word).form();
    boolean capitals =
        form.toUpperCase(Locale.ROOT).equals(form) && !DEGREES.contains(sentence.lower(word));
    return sentence.capitalised(word)
        && ABBREVIATIONS.containsKey(sentence.lower(word))
        && (capitals || sentence.between(word, word + 1).startsWith("."));
  }

  /**
   * A state's abbreviation right behind a comma: the state, but of the capital's district no name
   * of its own.
   */
  private void abbreviation(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    int before = span.firstWord() - 1;
    if (span.words() == 1
        && before >= 0
        && sentence.between(before, span.firstWord()).startsWith(",")
        && isAbbreviation(sentence, span.firstWord())
        && sentence.capitalised(before)
        && sentence.between(before, span.firstWord()).strip().equals(",")) {
      Actor state = states.get(ABBREVIATIONS.get(sentence.lower(span.firstWord())));
      if (state == null) {
        span.drop();
      } else {
        span.decide(state, Resolution.CATALOG, Confidence.NAME);
      }
    }
  }

  private boolean isAmbiguous(ArticleSpans article, Span span) {
    return span.words() == 1
        && !span.aliases().isEmpty()
        && article.key(span).equals("georgia")
        && span.aliases().stream()
            .anyMatch(alias -> article.actor(alias).equals(states.get("georgia")));
  }

  /** Whether more in the article speaks for the state of the US than for the country. */
  private boolean isOfUsa(ArticleSpans article, List<Span> named) {
    int usa = 0;
    int country = 0;
    Set<String> otherStates = new HashSet<>();
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.words().size(); i++) {
        if (sentence.capitalised(i)) {
          usa += TOWNS.contains(sentence.lower(i)) ? 1 : 0;
          country += NEIGHBOURS.contains(sentence.lower(i)) ? 1 : 0;
          if (states.containsKey(sentence.lower(i)) && !sentence.lower(i).equals("georgia")) {
            otherStates.add(sentence.lower(i));
          }
        }
      }
    }
    for (Span span : article.spans()) {
      usa += isPolitician(article, span) ? 1 : 0;
    }
    for (Span span : named) {
      usa += isBehindTown(article.sentenceOf(span), span.firstWord()) ? 1 : 0;
    }
    usa += otherStates.size() >= SEVERAL ? 1 : 0;
    return usa > country;
  }

  private boolean isPolitician(ArticleSpans article, Span span) {
    return span.aliases().stream()
        .filter(alias -> alias.kind() == AliasKind.NAME)
        .map(article::actor)
        .anyMatch(actor -> politicians.contains(actor.id()));
  }

  /** "Savannah, Georgia", "the state of Georgia". */
  private static boolean isBehindTown(Sentence sentence, int word) {
    return word > 0
        && (sentence.capitalised(word - 1)
                && sentence.between(word - 1, word).strip().equals(",")
                && (word < 2 || !sentence.between(word - 2, word - 1).contains(","))
            || sentence.key(Math.max(0, word - 2), word).startsWith("state of"));
  }
}
