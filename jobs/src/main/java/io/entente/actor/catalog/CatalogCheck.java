/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import io.entente.actor.catalog.CatalogFinding.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for faults in a catalog: ids, aliases, roles, merges and states that lack something. */
public final class CatalogCheck {

  private static final Pattern ID = Pattern.compile("[a-z_]+:[a-z0-9_]+");
  private static final Pattern WIKIDATA = Pattern.compile("(Q[1-9][0-9]*)?");
  private static final Pattern COUNTRY = Pattern.compile("([A-Z]{3})?");

  /** From this prior on a bare word should mean one actor only. */
  private static final double WELL_KNOWN = 0.9;

  private final Catalog catalog;
  private final List<CatalogFinding> findings = new ArrayList<>();

  private CatalogCheck(Catalog catalog) {
    this.catalog = catalog;
  }

  /** All findings, in the order of the checks and of the catalog. */
  public static List<CatalogFinding> of(Catalog catalog) {
    CatalogCheck check = new CatalogCheck(catalog);
    check.actors();
    check.aliases();
    check.ambiguousWords();
    check.findings.addAll(RoleCheck.of(catalog));
    check.merges();
    check.states();
    return List.copyOf(check.findings);
  }

  private void actors() {
    Set<String> ids = new HashSet<>();
    Map<String, String> wikidata = new HashMap<>();
    Set<String> countries = countries();
    for (Actor actor : catalog.actors()) {
      if (!ids.add(actor.id())) {
        add(Kind.DUPLICATE_ID, actor.id(), "two actors have this id");
      }
      form(actor);
      if (!actor.country().isEmpty() && !countries.contains(actor.country())) {
        add(Kind.UNKNOWN_COUNTRY, actor.id(), "no state has the code " + actor.country());
      }
      String other =
          actor.wikidataId().isEmpty() ? null : wikidata.put(actor.wikidataId(), actor.id());
      if (other != null) {
        add(Kind.SHARED_WIKIDATA_ID, actor.id(), actor.wikidataId() + " is also of " + other);
      }
    }
  }

  private void form(Actor actor) {
    boolean id =
        ID.matcher(actor.id()).matches() && actor.id().startsWith(actor.type().code() + ":");
    if (!id) {
      add(Kind.BAD_ACTOR, actor.id(), "the id is not its type, a colon and small letters");
    }
    if (actor.name().isBlank()) {
      add(Kind.BAD_ACTOR, actor.id(), "it has no name");
    }
    if (!(actor.prior() >= 0 && actor.prior() <= 1)) {
      add(Kind.BAD_ACTOR, actor.id(), "the prior is " + actor.prior());
    }
    if (!COUNTRY.matcher(actor.country()).matches()
        || !WIKIDATA.matcher(actor.wikidataId()).matches()) {
      add(Kind.BAD_ACTOR, actor.id(), "country or Wikidata id has a wrong form");
    }
  }

  private Set<String> countries() {
    return catalog.actors().stream()
        .filter(actor -> actor.type() == ActorType.STATE)
        .map(Actor::country)
        .collect(Collectors.toSet());
  }

  /** A name that is an acronym (NATO, BMW) is both without harm. */
  private void aliases() {
    for (int i = 0; i < catalog.actors().size(); i++) {
      Map<String, AliasKind> seen = new HashMap<>();
      for (Alias alias : catalog.aliasesOf(i)) {
        AliasKind other = seen.put(alias.text(), alias.kind());
        if (other != null && !alias.text().equals(catalog.actors().get(i).name())) {
          add(
              Kind.REPEATED_ALIAS,
              catalog.actors().get(i).id(),
              "'%s' is its %s and its %s".formatted(alias.text(), code(other), code(alias.kind())));
        }
      }
    }
  }

  private static String code(AliasKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Surnames and capitals are expected to be shared; the resolver decides them otherwise. */
  private void ambiguousWords() {
    Map<String, Set<String>> meanings = new TreeMap<>();
    for (int i = 0; i < catalog.actors().size(); i++) {
      Actor actor = catalog.actors().get(i);
      if (actor.prior() < WELL_KNOWN) {
        continue;
      }
      for (Alias alias : catalog.aliasesOf(i)) {
        boolean shared = alias.kind() == AliasKind.SURNAME || alias.kind() == AliasKind.CAPITAL;
        if (!shared && WordScanner.scan(alias.text()).size() == 1) {
          meanings.computeIfAbsent(alias.text(), text -> new TreeSet<>()).add(actor.id());
        }
      }
    }
    meanings.forEach(
        (word, ids) -> {
          if (ids.size() > 1) {
            add(Kind.AMBIGUOUS_ALIAS, word, String.join(", ", ids));
          }
        });
  }

  private void merges() {
    Set<String> ids = catalog.actors().stream().map(Actor::id).collect(Collectors.toSet());
    Map<String, String> into = new HashMap<>();
    catalog.merges().forEach(merge -> into.put(merge.from(), merge.into()));
    for (Merge merge : catalog.merges()) {
      if (ids.contains(merge.from())) {
        add(Kind.BAD_MERGE, merge.from(), "it still stands, though merged into " + merge.into());
      }
      String end = end(merge.from(), into);
      if (into.containsKey(end)) {
        add(Kind.BAD_MERGE, merge.from(), "its merges lead in a circle by " + end);
      } else if (!ids.contains(end) && !end.startsWith("open:")) {
        add(Kind.BAD_MERGE, merge.from(), "it leads to " + end + ", which is no actor");
      }
    }
  }

  /** Where a chain of merges ends; an id that is itself merged when it runs in a circle. */
  private static String end(String from, Map<String, String> into) {
    Set<String> seen = new HashSet<>();
    String at = from;
    while (into.containsKey(at) && seen.add(at)) {
      at = into.get(at);
    }
    return at;
  }

  private void states() {
    Map<String, Set<AliasKind>> kinds = new HashMap<>();
    for (int i = 0; i < catalog.actors().size(); i++) {
      Actor actor = catalog.actors().get(i);
      if (actor.type() == ActorType.STATE) {
        Set<AliasKind> known =
            kinds.computeIfAbsent(actor.country(), c -> EnumSet.noneOf(AliasKind.class));
        known.add(AliasKind.NAME);
        catalog.aliasesOf(i).forEach(alias -> known.add(alias.kind()));
      }
    }
    for (String code : UnitedNations.MEMBERS) {
      Set<AliasKind> known = kinds.getOrDefault(code, Set.of());
      for (AliasKind kind : List.of(AliasKind.NAME, AliasKind.DEMONYM, AliasKind.CAPITAL)) {
        boolean cityState = kind == AliasKind.CAPITAL && UnitedNations.CITY_STATES.contains(code);
        if (!known.contains(kind) && !cityState) {
          add(
              Kind.INCOMPLETE_STATE,
              code,
              "it has no " + (kind == AliasKind.NAME ? "state" : code(kind)));
        }
      }
    }
  }

  private void add(Kind kind, String subject, String message) {
    findings.add(new CatalogFinding(kind, subject, message));
  }
}
