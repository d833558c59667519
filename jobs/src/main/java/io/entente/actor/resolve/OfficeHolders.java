/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.OfficeKind;
import io.entente.actor.catalog.OfficeTitle;
import io.entente.actor.catalog.Role;
import io.entente.actor.catalog.WordScanner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who held an office of a state or organization on a day: {@code president} of {@code TUR}. */
final class OfficeHolders {

  /**
   * Years after which a minister's term without a known end no longer counts: it is more likely
   * that the catalog missed the successor. Heads of state and government are kept up to date.
   */
  private static final int LONGEST_OPEN_TERM = 4;

  private static final Set<OfficeKind> HEADS =
      EnumSet.of(OfficeKind.HEAD_OF_STATE, OfficeKind.HEAD_OF_GOVERNMENT);

  private static final String OF = " of ";

  private record Office(String owner, String phrase) {}

  private record Term(Actor holder, Role role) {
    boolean isSureOn(LocalDate date) {
      boolean open = role.to().equals(LocalDate.MAX) && !HEADS.contains(role.kind());
      return role.heldOn(date)
          && (!open || !role.from().plusYears(LONGEST_OPEN_TERM).isBefore(date));
    }
  }

  private final Map<Office, List<Term>> terms = new HashMap<>();

  /** Folded names of states and organizations, with the owner of offices that each means. */
  private final Map<String, String> owners = new HashMap<>();

  OfficeHolders(Catalog catalog) {
    for (int id = 0; id < catalog.aliasCount(); id++) {
      Alias alias = catalog.alias(id);
      ownerOf(catalog.actor(alias))
          .ifPresent(owner -> owners.putIfAbsent(WordScanner.key(alias.text()), owner));
    }
    for (int actor = 0; actor < catalog.actors().size(); actor++) {
      for (Role role : catalog.rolesOf(actor)) {
        add(catalog.actors().get(actor), role);
      }
    }
  }

  /** Under what the offices of an actor are listed: a state's country, an organization's id. */
  static Optional<String> ownerOf(Actor actor) {
    if (actor.type() == ActorType.STATE) {
      return Optional.of(actor.country()).filter(country -> !country.isEmpty());
    }
    return actor.type() == ActorType.ALLIANCE ? Optional.of(actor.id()) : Optional.empty();
  }

  private void add(Actor holder, Role role) {
    String office = WordScanner.key(role.office());
    int of = office.lastIndexOf(OF);
    String named = of < 0 ? "" : office.substring(of + OF.length()).replaceFirst("^the ", "");
    String owner = owners.getOrDefault(named, "");
    boolean ofOwner =
        !owner.isEmpty() && (role.country().isEmpty() || role.country().equals(owner));
    for (OfficeTitle title : OfficeTitle.all()) {
      if (title.kind() != role.kind()) {
        continue;
      }
      if (title.titles().contains(office)) {
        terms(role.country(), title).add(new Term(holder, role));
      } else if (ofOwner && title.titles().contains(office.substring(0, of))) {
        terms(owner, title).add(new Term(holder, role));
      }
    }
  }

  private List<Term> terms(String owner, OfficeTitle title) {
    return terms.computeIfAbsent(new Office(owner, title.phrase()), key -> new ArrayList<>());
  }

  /** Who alone held an office all through a time. */
  Optional<Actor> holder(String owner, String phrase, OfficeTime time) {
    return holder(owner, phrase, time.from())
        .filter(holder -> holder(owner, phrase, time.to()).filter(holder::equals).isPresent());
  }

  /** The only holder of an office on a day; none where two are known, or none is sure. */
  Optional<Actor> holder(String owner, String phrase, LocalDate date) {
    List<Actor> holders =
        terms.getOrDefault(new Office(owner, phrase), List.of()).stream()
            .filter(term -> term.isSureOn(date))
            .map(Term::holder)
            .distinct()
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }
}
