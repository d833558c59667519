/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.AliasTrie;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Word;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the catalog finds in a sentence: its names, divided where two stand in one ("China's
 * Communist Party"), without small bodies ("Turkish army"), and the names that parties of many
 * states have.
 */
final class CatalogMatches {

  private static final Set<AliasKind> NATIONAL = EnumSet.of(AliasKind.DEMONYM, AliasKind.CAPITAL);

  private final Catalog catalog;
  private final LocalDate date;
  private final JoinedNames joined;
  private final Sentence sentence;
  private final List<AliasTrie.Match> matches = new ArrayList<>();

  private CatalogMatches(Catalog catalog, LocalDate date, JoinedNames joined, Sentence sentence) {
    this.catalog = catalog;
    this.date = date;
    this.joined = joined;
    this.sentence = sentence;
  }

  /** The matches of a sentence, in order. */
  static List<AliasTrie.Match> in(
      Catalog catalog, LocalDate date, JoinedNames joined, Codes codes, Sentence sentence) {
    CatalogMatches found = new CatalogMatches(catalog, date, joined, sentence);
    for (AliasTrie.Match match : found.matches(sentence.words())) {
      if (!codes.holdAny(match.first(), match.last())) {
        found.divided(match).stream()
            .flatMap(part -> found.withoutSmallBody(part).stream())
            .forEach(found::addMatch);
      }
    }
    found.addSharedNames();
    return found.matches;
  }

  /** Whether a match may mean a state, a people, or one by its adjective or capital. */
  static boolean isNational(Catalog catalog, AliasTrie.Match match) {
    return hasType(catalog, match, ActorType.STATE)
        || hasType(catalog, match, ActorType.PEOPLE)
        || match.aliases().stream().anyMatch(alias -> NATIONAL.contains(alias.kind()));
  }

  /** Whether a match may mean an actor of that type. */
  static boolean hasType(Catalog catalog, AliasTrie.Match match, ActorType type) {
    return match.aliases().stream().anyMatch(alias -> catalog.actor(alias).type() == type);
  }

  /** The catalog's names; an actor that does not exist yet on the date is no candidate. */
  private List<AliasTrie.Match> matches(List<Word> words) {
    return catalog.trie().find(words, alias -> catalog.hasBegun(alias.actor(), date));
  }

  /** "China's Communist Party" names two; a name that has the 's itself stays whole. */
  private List<AliasTrie.Match> divided(AliasTrie.Match match) {
    for (int last = match.first(); last < match.last(); last++) {
      if (Brands.hasPossessive(sentence, last) && isBodyOfNation(match, last)) {
        AliasTrie.Match body = new AliasTrie.Match(last + 1, match.last(), match.aliases());
        return Stream.concat(within(match.first(), last).stream(), Stream.of(body)).toList();
      }
      if (Brands.hasPossessive(sentence, last)
          && match.aliases().stream().noneMatch(alias -> alias.text().matches(".*['’]s .*"))) {
        return Stream.concat(
                within(match.first(), last).stream(), within(last + 1, match.last()).stream())
            .toList();
      }
    }
    return List.of(match);
  }

  /** "India's Supreme Court" where the catalog has just that: the state keeps its own mention. */
  private boolean isBodyOfNation(AliasTrie.Match match, int last) {
    return sentence.capitalised(match.last())
        && match.aliases().stream()
            .allMatch(alias -> catalog.actor(alias).type() == ActorType.AGENCY)
        && within(match.first(), last).stream().anyMatch(m -> hasType(catalog, m, ActorType.STATE));
  }

  /** The catalog's names in some words, whatever longer name holds them. */
  private List<AliasTrie.Match> within(int first, int last) {
    return matches(sentence.words().subList(first, last + 1)).stream()
        .map(
            inner ->
                new AliasTrie.Match(first + inner.first(), first + inner.last(), inner.aliases()))
        .toList();
  }

  /** A match with the aliases that its spelling here allows, behind a nation's combining form. */
  private void addMatch(AliasTrie.Match match) {
    List<Alias> fitting =
        match.aliases().stream()
            .filter(
                alias -> AliasSpelling.fits(alias, catalog.actor(alias).type(), match, sentence))
            .toList();
    if (fitting.isEmpty()) {
      return;
    }
    AliasTrie.Match found = new AliasTrie.Match(match.first(), match.last(), fitting);
    if (sentence.hyphenated(found.first()) && isNational(catalog, found)) {
      addCombiningForm(found.first() - 1);
    }
    matches.add(found);
  }

  /** "Christian Democrats": one name of a party, whatever its words mean by themselves. */
  private void addSharedNames() {
    for (int first = 0; first < sentence.words().size() - 1; first++) {
      int last = sentence.capitalised(first) ? SharedBodies.endOfName(sentence, first) : -1;
      if (last >= first) {
        addSharedName(first, last);
        first = last;
      }
    }
  }

  private void addSharedName(int first, int last) {
    boolean longer =
        matches.stream()
            .anyMatch(
                m ->
                    m.first() <= last
                        && first <= m.last()
                        && (m.first() < first
                            || m.last() > last
                            || m.last() - m.first() == last - first));
    if (longer) {
      return;
    }
    matches.removeIf(m -> m.first() <= last && first <= m.last());
    int at = 0;
    while (at < matches.size() && matches.get(at).first() < first) {
      at++;
    }
    matches.add(at, new AliasTrie.Match(first, last, List.of()));
  }

  /** "Franco-German": the first half is a nation too, whatever else it means. */
  private void addCombiningForm(int word) {
    List<Alias> nation =
        sentence.hyphenated(word + 1)
            ? joined.combiningForm(sentence.lower(word), date)
            : List.of();
    if (nation.isEmpty()) {
      return;
    }
    int last = matches.size() - 1;
    if (last >= 0 && matches.get(last).last() >= word) {
      if (matches.get(last).first() < word) {
        return;
      }
      matches.remove(last);
    }
    matches.add(new AliasTrie.Match(word, word, nation));
  }

  /**
   * "Turkish army" names the nation, "Turkish Army" its army: of a body of a state whose last word
   * is small only the nation before it is a name.
   */
  private List<AliasTrie.Match> withoutSmallBody(AliasTrie.Match match) {
    boolean small = !sentence.capitalised(match.last()) && match.last() > match.first();
    if (!small
        || !match.aliases().stream().allMatch(a -> catalog.actor(a).type() == ActorType.AGENCY)) {
      return List.of(match);
    }
    List<AliasTrie.Match> nations =
        within(match.first(), match.last() - 1).stream()
            .filter(inner -> isNational(catalog, inner))
            .toList();
    return nations.isEmpty() ? List.of(match) : nations;
  }
}
