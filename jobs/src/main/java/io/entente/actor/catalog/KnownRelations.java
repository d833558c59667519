/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which actors of a catalog belong to which others: what its types, countries and roles tell, and
 * what is stated beside them.
 *
 * <ul>
 *   <li>A place, a body of a state and a party belong to each state of their country's code: Moscow
 *       to Russia and to the Soviet Union.
 *   <li>A person belongs, while holding an office, to the state of the office as far as that
 *       exists, and to the body, party, organization or place that the office's name ends with
 *       ("Secretary General of NATO") or begins with ("UN envoy for Libya"). Who leads a party, an
 *       armed group or an organization holds no office of a state.
 * </ul>
 */
public final class KnownRelations {

  private static final String OF = " of ";
  private static final String THE = "the ";

  /** Offices whose names say otherwise whose they are. */
  private static final Map<String, String> NAMED_OTHERWISE =
      Map.of(
          "european commissioner", "agency:european_commission",
          "supreme allied commander europe", "alliance:nato",
          "commonwealth secretary-general", "alliance:commonwealth_of_nations");

  /** Offices that are none of a state, unless the body that they name is a state's. */
  private static final Set<OfficeKind> OF_OTHERS =
      EnumSet.of(OfficeKind.ORGANIZATION_HEAD, OfficeKind.PARTY_LEADER, OfficeKind.OPPOSITION);

  private static final Set<ActorType> OWNERS =
      EnumSet.of(
          ActorType.STATE,
          ActorType.ALLIANCE,
          ActorType.AGENCY,
          ActorType.PARTY,
          ActorType.ARMED_GROUP,
          ActorType.ORGANIZATION,
          ActorType.PLACE);

  private static final Comparator<Relation> ORDER =
      Comparator.comparing(Relation::actor)
          .thenComparing(Relation::of)
          .thenComparing(Relation::kind)
          .thenComparing(Relation::from)
          .thenComparing(Relation::to);

  private final Catalog catalog;
  private final Map<String, List<Integer>> statesOf = new HashMap<>();
  private final Map<String, Set<Integer>> named = new HashMap<>();
  private final Map<Office, Optional<Integer>> owners = new HashMap<>();
  private final List<Relation> found = new ArrayList<>();

  /** Many hold the same office, one after the other or beside each other. */
  private record Office(String name, String country) {}

  private KnownRelations(Catalog catalog) {
    this.catalog = catalog;
    for (int actor = 0; actor < catalog.actors().size(); actor++) {
      Actor one = catalog.actors().get(actor);
      if (one.type() == ActorType.STATE && !one.country().isEmpty()) {
        statesOf.computeIfAbsent(one.country(), unseen -> new ArrayList<>()).add(actor);
      }
      if (OWNERS.contains(one.type())) {
        addNames(actor);
      }
    }
  }

  private void addNames(int actor) {
    for (Alias alias : catalog.aliasesOf(actor)) {
      if (alias.kind() == AliasKind.NAME || alias.kind() == AliasKind.ACRONYM) {
        named.computeIfAbsent(WordScanner.key(alias.text()), unseen -> new HashSet<>()).add(actor);
      }
    }
  }

  /** All relations, by actor; of two actors and one kind no two that meet in time. */
  public static List<Relation> of(Catalog catalog) {
    KnownRelations relations = new KnownRelations(catalog);
    for (int actor = 0; actor < catalog.actors().size(); actor++) {
      relations.addState(catalog.actors().get(actor));
      for (Role role : catalog.rolesOf(actor)) {
        if (role.kind() != OfficeKind.EXISTENCE) {
          relations.addOffice(catalog.actors().get(actor), role);
        }
      }
    }
    relations.found.addAll(catalog.relations());
    return joined(relations.found);
  }

  private void addState(Actor actor) {
    kindOfBody(actor.type())
        .ifPresent(
            kind ->
                statesOf
                    .getOrDefault(actor.country(), List.of())
                    .forEach(state -> add(actor, kind, state, LocalDate.MIN, LocalDate.MAX)));
  }

  private static Optional<RelationKind> kindOfBody(ActorType type) {
    return switch (type) {
      case AGENCY -> Optional.of(RelationKind.BODY_OF);
      case PARTY -> Optional.of(RelationKind.PARTY_OF);
      case PLACE -> Optional.of(RelationKind.PLACE_OF);
      default -> Optional.empty();
    };
  }

  private void addOffice(Actor holder, Role role) {
    if (holder.type() != ActorType.PERSON) {
      return;
    }
    Optional<Integer> owner =
        owners.computeIfAbsent(new Office(role.office(), role.country()), this::owner);
    owner.ifPresent(of -> add(holder, RelationKind.HOLDS_OFFICE_OF, of, role.from(), role.to()));
    ActorType type = owner.map(of -> catalog.actors().get(of).type()).orElse(null);
    boolean ofState = !OF_OTHERS.contains(role.kind()) || type == ActorType.AGENCY;
    if (ofState && type != ActorType.STATE) {
      statesOf.getOrDefault(role.country(), List.of()).forEach(of -> addWhileIs(holder, of, role));
    }
  }

  /** Adds an office of a state for the time in which there is that state. */
  private void addWhileIs(Actor holder, int state, Role role) {
    List<Role> spans =
        catalog.rolesOf(state).stream().filter(r -> r.kind() == OfficeKind.EXISTENCE).toList();
    if (spans.isEmpty()) {
      add(holder, RelationKind.HOLDS_OFFICE_OF, state, role.from(), role.to());
    }
    for (Role span : spans) {
      LocalDate from = span.from().isAfter(role.from()) ? span.from() : role.from();
      LocalDate to = span.to().isBefore(role.to()) ? span.to() : role.to();
      if (!from.isAfter(to)) {
        add(holder, RelationKind.HOLDS_OFFICE_OF, state, from, to);
      }
    }
  }

  private void add(Actor actor, RelationKind kind, int of, LocalDate from, LocalDate to) {
    String whole = catalog.actors().get(of).id();
    if (!whole.equals(actor.id())) {
      found.add(new Relation(actor.id(), kind, whole, from, to));
    }
  }

  /** Whose an office is by its name; none where the name tells nobody, or several. */
  private Optional<Integer> owner(Office held) {
    String office = WordScanner.key(held.name());
    for (Map.Entry<String, String> other : NAMED_OTHERWISE.entrySet()) {
      if (office.startsWith(other.getKey())) {
        return catalog.number(other.getValue());
      }
    }
    // The longest name first: that of the Pact of the East is not that of the East.
    for (int of = office.indexOf(OF); of >= 0; of = office.indexOf(OF, of + 1)) {
      String whole = office.substring(of + OF.length());
      Optional<Integer> owner =
          only(held, whole.startsWith(THE) ? whole.substring(THE.length()) : whole, OWNERS);
      if (owner.isPresent()) {
        return owner;
      }
    }
    return leading(held, office);
  }

  /** The alliance with whose name an office begins. */
  private Optional<Integer> leading(Office held, String office) {
    for (int end = office.lastIndexOf(' '); end > 0; end = office.lastIndexOf(' ', end - 1)) {
      Optional<Integer> owner =
          only(held, office.substring(0, end), EnumSet.of(ActorType.ALLIANCE));
      if (owner.isPresent()) {
        return owner;
      }
    }
    return Optional.empty();
  }

  /**
   * The only actor of that name, of these types, that is not of another country than the office.
   */
  private Optional<Integer> only(Office held, String name, Set<ActorType> types) {
    List<Integer> owners =
        named.getOrDefault(name, Set.of()).stream()
            .filter(actor -> types.contains(catalog.actors().get(actor).type()))
            .filter(actor -> isOf(catalog.actors().get(actor), held.country()))
            .toList();
    return owners.size() == 1 ? Optional.of(owners.get(0)) : Optional.empty();
  }

  private static boolean isOf(Actor owner, String country) {
    return country.isEmpty()
        || owner.country().isEmpty()
        || owner.country().equals(country)
        || owner.type() == ActorType.STATE;
  }

  /** Sorted, with spans of time joined where they meet. */
  private static List<Relation> joined(List<Relation> relations) {
    Map<List<String>, List<Relation>> ofTwo = new HashMap<>();
    for (Relation one : relations) {
      ofTwo
          .computeIfAbsent(
              List.of(one.actor(), one.of(), one.kind().name()), u -> new ArrayList<>())
          .add(one);
    }
    List<Relation> joined = new ArrayList<>();
    for (List<Relation> spans : ofTwo.values()) {
      spans.sort(ORDER);
      Relation open = spans.get(0);
      for (Relation next : spans.subList(1, spans.size())) {
        if (open.to().equals(LocalDate.MAX) || !next.from().isAfter(open.to().plusDays(1))) {
          LocalDate to = next.to().isAfter(open.to()) ? next.to() : open.to();
          open = new Relation(open.actor(), open.kind(), open.of(), open.from(), to);
        } else {
          joined.add(open);
          open = next;
        }
      }
      joined.add(open);
    }
    joined.sort(ORDER);
    return joined;
  }
}
