/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Word;
import io.entente.actor.catalog.WordScanner;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names of the catalog's persons, levelled, and the keys under which actors are compared. A key
 * that several persons of the catalog share says nothing of an open one, and nobody has it; nor has
 * an open person one whose first and last name are so common in the catalog (John Smith, Mohammed
 * Hassan) that two people are likely to bear both by chance.
 */
final class KnownNames implements Serializable {

  private static final String PERSON = "person ";
  private static final String ORGANIZATION = "organization ";
  private static final String SEVERAL = "";

  /** So many of the catalog's persons may bear both names by chance. */
  private static final double MOST_NAMESAKES = 0.03;

  private final Map<String, String> bearers = new HashMap<>();
  private final Map<String, List<String>> keys = new HashMap<>();
  private final Map<String, Bearer.Known> persons = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, Integer> firstNames = new HashMap<>();
  private final Map<String, Integer> lastNames = new HashMap<>();

  KnownNames(Catalog catalog) {
    for (Actor actor : catalog.actors()) {
      if (!actor.country().isEmpty()) {
        countries.put(actor.id(), actor.country());
      }
    }
    for (int id = 0; id < catalog.aliasCount(); id++) {
      Alias alias = catalog.alias(id);
      Actor actor = catalog.actor(alias);
      if (alias.kind() == AliasKind.NAME && actor.type() == ActorType.PERSON) {
        add(actor, alias);
      }
    }
    bearers.forEach(
        (key, id) -> {
          if (!id.equals(SEVERAL)) {
            keys.computeIfAbsent(id, i -> new ArrayList<>(1)).add(key);
          }
          firstNames.merge(first(key), 1, Integer::sum);
          lastNames.merge(last(key), 1, Integer::sum);
        });
  }

  private void add(Actor actor, Alias alias) {
    List<String> words =
        WordScanner.scan(alias.text()).stream().map(Word::form).map(WordScanner::fold).toList();
    key(words, ActorType.PERSON.code())
        .ifPresent(
            key -> {
              bearers.merge(key, actor.id(), (one, two) -> one.equals(two) ? one : SEVERAL);
              persons.put(actor.id(), new Bearer.Known(actor.prior(), actor.country()));
            });
  }

  /** Under which keys an actor of that type is compared with others. */
  List<String> keys(String actorId, String type) {
    if (!actorId.startsWith(Bearer.OPEN)) {
      return keys.getOrDefault(actorId, List.of());
    }
    return key(Bearer.words(actorId), type)
        .filter(key -> !SEVERAL.equals(bearers.get(key)) && !isCommon(key))
        .map(List::of)
        .orElse(List.of());
  }

  private boolean isCommon(String key) {
    if (!isPersons(key)) {
      return false;
    }
    double first = firstNames.getOrDefault(first(key), 0);
    double last = lastNames.getOrDefault(last(key), 0);
    return first * last > MOST_NAMESAKES * bearers.size();
  }

  private static String first(String key) {
    return key.substring(PERSON.length(), key.lastIndexOf(' '));
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf(' ') + 1);
  }

  /** What kind of key an actor of that type has, and so whether the two belong together. */
  static boolean fits(String key, String actorId, String type) {
    return !actorId.startsWith(Bearer.OPEN)
        || key.startsWith(type.equals(ActorType.PERSON.code()) ? PERSON : ORGANIZATION);
  }

  static boolean isPersons(String key) {
    return key.startsWith(PERSON);
  }

  /** What the catalog says of a person; nothing of an open one. */
  Optional<Bearer.Known> known(String actorId) {
    return Optional.ofNullable(persons.get(actorId));
  }

  /** Country of the catalog's actor, or an empty string. */
  String country(String actorId) {
    return countries.getOrDefault(actorId, "");
  }

  /** Country of the one person of the catalog that has the key, or an empty string. */
  String countryOfName(String key) {
    return country(bearers.getOrDefault(key, SEVERAL));
  }

  private static Optional<String> key(List<String> words, String type) {
    if (type.equals(ActorType.PERSON.code())) {
      return PersonSpelling.of(words).map(spelling -> PERSON + spelling.key());
    }
    return type.equals(ActorType.ORGANIZATION.code())
        ? OrganizationForm.of(words).map(form -> ORGANIZATION + form)
        : Optional.empty();
  }
}
