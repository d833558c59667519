/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Every actor that is known beforehand, with its aliases and, for persons, dated roles. */
public final class Catalog implements Serializable {

  private final List<Actor> actors;
  private final List<Alias> aliases;
  private final Map<Integer, List<Role>> roles;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final AliasTrie trie;
  private final String version;

  private Catalog(Builder builder, String version) {
    this.actors = List.copyOf(builder.actors);
    this.aliases = List.copyOf(builder.aliases);
    this.roles = builder.roles;
    this.version = version;
    for (int i = 0; i < actors.size(); i++) {
      numbers.put(actors.get(i).id(), i);
    }
    this.trie = new AliasTrie();
    aliases.forEach(trie::add);
  }

  /** The catalog that ships with the program, read once in a process. */
  public static Catalog shipped() {
    return Shipped.CATALOG;
  }

  private static final class Shipped {
    static final Catalog CATALOG = CatalogFiles.shipped();
  }

  /** Hash of the catalog's content. */
  public String version() {
    return version;
  }

  /** All actors. */
  public List<Actor> actors() {
    return actors;
  }

  public Actor actor(Alias alias) {
    return actors.get(alias.actor());
  }

  public Alias alias(int id) {
    return aliases.get(id);
  }

  /** How many aliases there are; their ids count from 0. */
  public int aliasCount() {
    return aliases.size();
  }

  public AliasTrie trie() {
    return trie;
  }

  /** The weightiest role that an actor held on a day. */
  public Optional<Role> roleOn(int actor, LocalDate date) {
    return roles.getOrDefault(actor, List.of()).stream()
        .filter(role -> role.heldOn(date))
        .max(Comparator.comparingDouble(role -> role.kind().weight()));
  }

  /** The weightiest role that an actor held on a day; none for actors that the catalog lacks. */
  public Optional<Role> roleOn(Actor actor, LocalDate date) {
    Integer number = numbers.get(actor.id());
    return number == null ? Optional.empty() : roleOn(number, date);
  }

  /** Collects a catalog's content. */
  static final class Builder {
    private final List<Actor> actors;
    private final List<Alias> aliases = new ArrayList<>();
    private final Map<Integer, List<Role>> roles = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<Integer> withSurname = new HashSet<>();

    Builder(List<Actor> actors) {
      this.actors = List.copyOf(actors);
    }

    Builder alias(int actor, AliasKind kind, String text) {
      if (seen.add(actor + "\t" + kind + "\t" + text)) {
        aliases.add(new Alias(aliases.size(), actor, kind, text));
      }
      if (kind == AliasKind.SURNAME) {
        withSurname.add(actor);
      }
      return this;
    }

    Builder role(int actor, Role role) {
      roles.computeIfAbsent(actor, a -> new ArrayList<>()).add(role);
      return this;
    }

    Catalog build(String version) {
      addSurnames();
      return new Catalog(this, version);
    }

    /** Persons whose surnames the files do not give get them from their names. */
    private void addSurnames() {
      for (Alias alias : List.copyOf(aliases)) {
        boolean person = actors.get(alias.actor()).type() == ActorType.PERSON;
        if (person && alias.kind() == AliasKind.NAME && !withSurname.contains(alias.actor())) {
          for (String surname : Surnames.of(alias.text())) {
            if (seen.add(alias.actor() + "\t" + AliasKind.SURNAME + "\t" + surname)) {
              aliases.add(new Alias(aliases.size(), alias.actor(), AliasKind.SURNAME, surname));
            }
          }
        }
      }
    }
  }
}
