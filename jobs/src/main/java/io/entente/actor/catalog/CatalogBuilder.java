/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects a catalog's content by the actors' ids. */
final class CatalogBuilder {

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final List<Merge> merges = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final Set<String> blocked = new HashSet<>();

  /** A string with the way in which it stands for the actor. */
  private record Name(AliasKind kind, String text) {}

  /** An actor while its aliases and roles are gathered. */
  private static final class Draft {
    private final Actor actor;
    private final Set<Name> names = new LinkedHashSet<>();
    private final List<Role> roles = new ArrayList<>();

    Draft(Actor actor) {
      this.actor = actor;
    }

    boolean needsSurnames() {
      return actor.type() == ActorType.PERSON
          && names.stream().noneMatch(name -> name.kind() == AliasKind.SURNAME);
    }
  }

  /** A builder that holds a catalog's content. */
  static CatalogBuilder of(Catalog catalog) {
    CatalogBuilder builder = new CatalogBuilder();
    for (int i = 0; i < catalog.actors().size(); i++) {
      String id = catalog.actors().get(i).id();
      builder.actor(catalog.actors().get(i));
      catalog.aliasesOf(i).forEach(alias -> builder.alias(id, alias.kind(), alias.text()));
      catalog.rolesOf(i).forEach(role -> builder.role(id, role));
    }
    builder.merges.addAll(catalog.merges());
    builder.relations.addAll(catalog.relations());
    return builder;
  }

  boolean knows(String id) {
    return drafts.containsKey(id);
  }

  /** Adds an actor, whose id must be new. */
  CatalogBuilder actor(Actor actor) {
    drafts.put(actor.id(), new Draft(actor));
    return this;
  }

  CatalogBuilder alias(String id, AliasKind kind, String text) {
    drafts.get(id).names.add(new Name(kind, text));
    return this;
  }

  CatalogBuilder role(String id, Role role) {
    drafts.get(id).roles.add(role);
    return this;
  }

  /** Gives up an id for another; a known actor's aliases and roles go with it. */
  CatalogBuilder merge(String from, String into) {
    merges.add(new Merge(from, into));
    Draft gone = drafts.remove(from);
    Draft kept = drafts.get(into);
    if (gone != null && kept != null) {
      kept.names.addAll(gone.names);
      kept.roles.addAll(gone.roles);
    }
    return this;
  }

  /** Says that one actor belongs to another; of ids that are given up the kept ones do. */
  CatalogBuilder relation(Relation relation) {
    relations.add(relation);
    return this;
  }

  private List<Relation> relations() {
    return relations.stream()
        .map(
            one ->
                new Relation(
                    target(one.actor()), one.kind(), target(one.of()), one.from(), one.to()))
        .filter(one -> !one.actor().equals(one.of()))
        .toList();
  }

  /** The id into which an id was merged in the end; itself when it was not. */
  String target(String id) {
    String at = id;
    for (int steps = 0; steps <= merges.size(); steps++) {
      String from = at;
      at =
          merges.stream()
              .filter(merge -> merge.from().equals(from))
              .map(Merge::into)
              .findFirst()
              .orElse(from);
      if (at.equals(from)) {
        return at;
      }
    }
    return at;
  }

  /** Takes an alias from one actor and gives it to another; false when the first has none such. */
  boolean split(String text, String from, String to) {
    String key = WordScanner.key(text);
    List<Name> moved =
        drafts.get(from).names.stream()
            .filter(name -> WordScanner.key(name.text()).equals(key))
            .toList();
    drafts.get(from).names.removeAll(moved);
    drafts.get(to).names.addAll(moved);
    blocked.add(from + "\t" + key);
    return !moved.isEmpty();
  }

  /** Lets a string stand for no actor. */
  boolean block(String text) {
    String key = WordScanner.key(text);
    blocked.add(key);
    boolean found = false;
    for (Draft draft : drafts.values()) {
      found |= draft.names.removeIf(name -> WordScanner.key(name.text()).equals(key));
    }
    return found;
  }

  /** Lets a string not stand for one actor. */
  boolean block(String text, String id) {
    String key = WordScanner.key(text);
    blocked.add(id + "\t" + key);
    return drafts.get(id).names.removeIf(name -> WordScanner.key(name.text()).equals(key));
  }

  Catalog build(String version) {
    List<Actor> actors = new ArrayList<>(drafts.size());
    List<Alias> aliases = new ArrayList<>(2 * drafts.size());
    Map<Integer, List<Role>> roles = new HashMap<>();
    for (Draft draft : drafts.values()) {
      int number = actors.size();
      actors.add(draft.actor);
      for (Name name : names(draft)) {
        aliases.add(new Alias(aliases.size(), number, name.kind(), name.text()));
      }
      if (!draft.roles.isEmpty()) {
        roles.put(number, List.copyOf(draft.roles));
      }
    }
    return new Catalog(actors, aliases, roles, new CatalogLinks(merges, relations()), version);
  }

  /** Persons whose surnames the files do not give get them from their names. */
  private Set<Name> names(Draft draft) {
    if (!draft.needsSurnames()) {
      return draft.names;
    }
    Set<Name> names = new LinkedHashSet<>(draft.names);
    names.addAll(
        draft.names.stream()
            .filter(name -> name.kind() == AliasKind.NAME)
            .flatMap(name -> Surnames.of(name.text()).stream())
            .filter(surname -> !isBlocked(draft, surname))
            .map(surname -> new Name(AliasKind.SURNAME, surname))
            .collect(Collectors.toCollection(LinkedHashSet::new)));
    return names;
  }

  private boolean isBlocked(Draft draft, String text) {
    if (blocked.isEmpty()) {
      return false;
    }
    String key = WordScanner.key(text);
    return blocked.contains(key) || blocked.contains(draft.actor.id() + "\t" + key);
  }
}
