/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view.quality;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Word;
import io.entente.actor.catalog.WordScanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds open actors that look like actors of the catalog. It is for a person to read, and says
 * rather too little than too much: names are compared only when they share their beginning, their
 * end or their last word, and persons only with persons.
 */
public final class LookAlikes {

  /** So many of the most mentioned open actors are compared, whatever the corpus' size. */
  public static final int MOST_COMPARED = 20_000;

  private static final int LONG_NAME = 10;
  private static final int VERY_LONG_NAME = 16;
  private static final int BLOCK = 5;
  private static final int SHORT_FIRST_NAME = 3;

  private final Map<String, List<Known>> byName = new HashMap<>();
  private final Map<String, List<Known>> byLastWord = new HashMap<>();
  private final Map<String, List<Known>> byEdge = new HashMap<>();

  private record Known(Actor actor, String key) {
    boolean isPerson() {
      return actor.type() == ActorType.PERSON;
    }
  }

  /** Knows the full names of the catalog's actors. */
  public LookAlikes(Catalog catalog) {
    for (int i = 0; i < catalog.aliasCount(); i++) {
      Alias alias = catalog.alias(i);
      if (alias.kind() == AliasKind.NAME) {
        add(new Known(catalog.actor(alias), key(alias.text())));
      }
    }
  }

  private void add(Known known) {
    put(byName, known.key, known);
    if (known.isPerson() && known.key.contains(" ")) {
      put(byLastWord, lastWord(known.key), known);
    }
    if (known.key.length() >= LONG_NAME) {
      put(byEdge, "^" + known.key.substring(0, BLOCK), known);
      put(byEdge, known.key.substring(known.key.length() - BLOCK) + "$", known);
    }
  }

  private static void put(Map<String, List<Known>> map, String key, Known known) {
    map.computeIfAbsent(key, k -> new ArrayList<>()).add(known);
  }

  /** A name's folded words, as the ids of open actors hold them. */
  private static String key(String name) {
    return WordScanner.scan(name).stream()
        .map(Word::form)
        .map(WordScanner::fold)
        .collect(Collectors.joining(" "));
  }

  /** The first of these open actors that look like a catalog's, each with its likeliest. */
  public List<LookAlike> top(List<OpenActor> actors, int top) {
    return actors.stream().flatMap(actor -> likeliest(actor).stream()).limit(top).toList();
  }

  private Optional<LookAlike> likeliest(OpenActor open) {
    Map<Actor, LookAlike> found = new LinkedHashMap<>();
    String key = open.key();
    byName
        .getOrDefault(key, List.of())
        .forEach(known -> add(found, open, known, LookAlike.Reason.SAME_NAME));
    if (key.length() >= LONG_NAME) {
      addClose(found, open, "^" + key.substring(0, BLOCK));
      addClose(found, open, key.substring(key.length() - BLOCK) + "$");
    }
    if (open.isPerson() && key.contains(" ")) {
      addWithoutFirstWords(found, open);
      byLastWord.getOrDefault(lastWord(key), List.of()).stream()
          .filter(known -> firstNamesFit(firstWord(key), firstWord(known.key)))
          .forEach(known -> add(found, open, known, LookAlike.Reason.FITTING_NAMES));
    }
    return found.values().stream()
        .min(
            Comparator.comparing(LookAlike::reason)
                .thenComparing(alike -> -alike.known().prior())
                .thenComparing(alike -> alike.known().id()));
  }

  private void addClose(Map<Actor, LookAlike> found, OpenActor open, String edge) {
    String key = open.key();
    int allowed = key.length() >= VERY_LONG_NAME ? 2 : 1;
    LevenshteinDistance distance = new LevenshteinDistance(allowed);
    byEdge.getOrDefault(edge, List.of()).stream()
        .filter(known -> known.isPerson() == open.isPerson())
        .filter(known -> distance.apply(key, known.key) >= 0)
        .forEach(known -> add(found, open, known, LookAlike.Reason.CLOSE_SPELLING));
  }

  /** "Secretary of State Marco Rubio" ends in a name, "Marco Rubio" in one word that is none. */
  private void addWithoutFirstWords(Map<Actor, LookAlike> found, OpenActor open) {
    String key = open.key();
    String rest = key.substring(key.indexOf(' ') + 1);
    while (rest.contains(" ")) {
      byName.getOrDefault(rest, List.of()).stream()
          .filter(Known::isPerson)
          .forEach(known -> add(found, open, known, LookAlike.Reason.ENDS_IN_NAME));
      rest = rest.substring(rest.indexOf(' ') + 1);
    }
  }

  private static void add(
      Map<Actor, LookAlike> found, OpenActor open, Known known, LookAlike.Reason reason) {
    found.merge(
        known.actor,
        new LookAlike(open, known.actor, reason),
        (old, other) -> old.reason().compareTo(other.reason()) <= 0 ? old : other);
  }

  /** Joe and Joseph do not fit by this, Alex and Alexander, Tony and Toni do. */
  private static boolean firstNamesFit(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return shorter.length() >= SHORT_FIRST_NAME
        && (longer.startsWith(shorter)
            || shorter.length() > SHORT_FIRST_NAME
                && shorter.charAt(0) == longer.charAt(0)
                && new LevenshteinDistance(1).apply(shorter, longer) >= 0);
  }

  private static String firstWord(String key) {
    return key.substring(0, key.indexOf(' '));
  }

  private static String lastWord(String key) {
    return key.substring(key.lastIndexOf(' ') + 1);
  }
}
