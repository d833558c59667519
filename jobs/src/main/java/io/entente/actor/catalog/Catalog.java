/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every actor that is known beforehand, with its aliases and, for persons, dated roles. */
public final class Catalog implements Serializable {

  private final List<Actor> actors;
  private final List<Alias> aliases;

  /** Of each actor its first alias; the next actor's first one is the end. */
  private final int[] firstAlias;

  private final Map<Integer, List<Role>> roles;

  /** Of each actor the first day on which it existed, counted from 1970. */
  private final long[] firstDay;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final CatalogLinks links;
  private final AliasTrie trie;
  private final String version;

  Catalog(
      List<Actor> actors,
      List<Alias> aliases,
      Map<Integer, List<Role>> roles,
      CatalogLinks links,
      String version) {
    this.actors = List.copyOf(actors);
    this.aliases = List.copyOf(aliases);
    this.roles = Map.copyOf(roles);
    this.links = links;
    this.version = version;
    for (int i = 0; i < actors.size(); i++) {
      numbers.put(actors.get(i).id(), i);
    }
    this.firstAlias = firstAliases(this.actors.size(), this.aliases);
    this.firstDay = firstDays(this.actors.size(), this.roles);
    this.trie = new AliasTrie();
    this.aliases.forEach(trie::add);
    trie.trim();
  }

  /** The catalog that ships with the program, read once in a process. */
  public static Catalog shipped() {
    return Shipped.CATALOG;
  }

  private static final class Shipped {
    static final Catalog CATALOG = CatalogFiles.shipped();
  }

  /**
   * This catalog with users' additions and corrections, applied in their order.
   *
   * @throws CatalogEditException when a line is wrong
   */
  public Catalog with(List<CatalogEdits> edits) {
    return edits.isEmpty() ? this : EditReader.apply(this, edits);
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

  /** The actor under an id, if there is one. */
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(numbers.get(id)).map(actors::get);
  }

  /** The number of the actor under an id, if there is one. */
  Optional<Integer> number(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  /** All aliases of an actor. */
  public List<Alias> aliasesOf(int actor) {
    return aliases.subList(firstAlias[actor], firstAlias[actor + 1]);
  }

  public Alias alias(int id) {
    return aliases.get(id);
  }

  /** How many aliases there are; their ids count from 0. */
  public int aliasCount() {
    return aliases.size();
  }

  /** Ids that were given up for others: by the catalog's makers first, then by users. */
  public List<Merge> merges() {
    return links.merges();
  }

  /** Which actors belong to which, as far as it is stated; {@link KnownRelations} has them all. */
  public List<Relation> relations() {
    return links.relations();
  }

  public AliasTrie trie() {
    return trie;
  }

  /** All roles of an actor. */
  public List<Role> rolesOf(int actor) {
    return roles.getOrDefault(actor, List.of());
  }

  /** All roles of an actor; none for actors that the catalog lacks. */
  public List<Role> rolesOf(Actor actor) {
    Integer number = numbers.get(actor.id());
    return number == null ? List.of() : rolesOf(number);
  }

  /** The weightiest role that an actor held on a day. */
  public Optional<Role> roleOn(int actor, LocalDate date) {
    return rolesOf(actor).stream()
        .filter(role -> role.kind() != OfficeKind.EXISTENCE && role.heldOn(date))
        .max(Comparator.comparingDouble(role -> role.kind().weight()));
  }

  /** The weightiest role that an actor held on a day; none for actors that the catalog lacks. */
  public Optional<Role> roleOn(Actor actor, LocalDate date) {
    Integer number = numbers.get(actor.id());
    return number == null ? Optional.empty() : roleOn(number, date);
  }

  /**
   * Whether an actor existed on a day: the Soviet Union not in 2020; true when nothing is known.
   */
  public boolean exists(int actor, LocalDate date) {
    List<Role> spans =
        rolesOf(actor).stream().filter(role -> role.kind() == OfficeKind.EXISTENCE).toList();
    return spans.isEmpty() || spans.stream().anyMatch(span -> span.heldOn(date));
  }

  /**
   * Whether an actor existed on a day or before it: the Soviet Union in 2020 too, the Wagner Group
   * not in 1987; true when nothing is known.
   */
  public boolean hasBegun(int actor, LocalDate date) {
    return firstDay[actor] <= date.toEpochDay();
  }

  /** Whether an actor, if it is one of the catalog's, existed on a day or before it. */
  public boolean hasBegun(Actor actor, LocalDate date) {
    Integer number = numbers.get(actor.id());
    return number == null || hasBegun(number, date);
  }

  private static long[] firstDays(int actors, Map<Integer, List<Role>> roles) {
    long[] first = new long[actors];
    for (int i = 0; i < actors; i++) {
      first[i] =
          roles.getOrDefault(i, List.of()).stream()
              .filter(role -> role.kind() == OfficeKind.EXISTENCE)
              .mapToLong(role -> role.from().toEpochDay())
              .min()
              .orElse(Long.MIN_VALUE);
    }
    return first;
  }

  private static int[] firstAliases(int actors, List<Alias> aliases) {
    int[] first = new int[actors + 1];
    for (Alias alias : aliases) {
      first[alias.actor() + 1]++;
    }
    for (int i = 0; i < actors; i++) {
      first[i + 1] += first[i];
    }
    return first;
  }
}
