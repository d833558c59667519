/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells the country of a body from its name: "Finnish Board of Navigation", "Singapore
 * International Monetary Exchange". The name must hold the names or nationalities of exactly one
 * country, in English or in its own language ("Nippon Oil"), outside of longer names of places and
 * peoples ("British Columbia", "Latin America").
 *
 * <p>A country's name that means much else (Georgia, Jordan, Jersey) tells nothing, nor does one
 * behind "New", "South" or the like ("New England", "Pan American") or joined to another word
 * ("Arab-American").
 */
public final class NamedCountry implements Serializable {

  private static final long serialVersionUID = 1;

  private static final Set<AliasKind> NAMING =
      EnumSet.of(AliasKind.NAME, AliasKind.ACRONYM, AliasKind.DEMONYM);

  private static final Set<ActorType> LONGER =
      EnumSet.of(ActorType.STATE, ActorType.PLACE, ActorType.PEOPLE);

  /** What before a country's name makes it part of a longer word: "Arab-American", "SGEP.PA". */
  private static final String JOINING = "-.";

  private static final Set<String> OTHERWISE_NAMED = WordLists.get("ambiguous-countries");
  private static final Set<String> BEFORE_OTHERS = WordLists.get("before-other-countries");

  /** Folded words that name a country within a longer name, as in its own language; its code. */
  private static final Map<String, String> OWN_NAMES =
      WordLists.get("own-country-names").stream()
          .map(entry -> entry.split(":"))
          .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

  private final AliasTrie trie = new AliasTrie();

  /** By the number of an alias that tells a country, its code. */
  private final Map<Integer, String> countries = new HashMap<>();

  /** The countries of a catalog. */
  public NamedCountry(Catalog catalog) {
    for (int id = 0; id < catalog.aliasCount(); id++) {
      Alias alias = catalog.alias(id);
      Actor actor = catalog.actor(alias);
      boolean country = actor.type() == ActorType.STATE && NAMING.contains(alias.kind());
      if (country || LONGER.contains(actor.type()) && alias.text().contains(" ")) {
        trie.add(alias);
      }
      if (country
          && !actor.country().isEmpty()
          && !OTHERWISE_NAMED.contains(WordScanner.key(alias.text()))) {
        countries.put(id, actor.country());
      }
    }
    trie.trim();
  }

  /** The country's ISO 3166 alpha-3 code, if the name tells just one. */
  public Optional<String> of(String name) {
    List<Word> words = WordScanner.scan(name);
    Set<String> told = new HashSet<>();
    int next = 0;
    for (AliasTrie.Match match : trie.find(words)) {
      addOwnNames(told, words.subList(next, match.first()));
      next = match.last() + 1;
      if (standsAlone(name, words, match)) {
        match.aliases().stream().map(Alias::id).map(countries::get).forEach(told::add);
      }
    }
    addOwnNames(told, words.subList(next, words.size()));
    told.remove(null);
    return told.size() == 1 ? Optional.of(told.iterator().next()) : Optional.empty();
  }

  private static void addOwnNames(Set<String> told, List<Word> words) {
    words.stream().map(Word::form).map(WordScanner::fold).map(OWN_NAMES::get).forEach(told::add);
  }

  private static boolean standsAlone(String name, List<Word> words, AliasTrie.Match match) {
    int begin = words.get(match.first()).begin();
    int end = words.get(match.last()).end();
    boolean joined =
        begin > 0 && JOINING.indexOf(name.charAt(begin - 1)) >= 0
            || end < name.length() && name.charAt(end) == '-';
    boolean other =
        match.first() > 0 && BEFORE_OTHERS.contains(words.get(match.first() - 1).folded());
    return !joined && !other;
  }
}
