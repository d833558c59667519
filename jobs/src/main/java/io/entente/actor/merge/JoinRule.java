/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerge.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides which actors of one levelled name are one actor.
 *
 * <p>Persons are joined only when nothing says that two people bear the name: no two of the bearers
 * may be named side by side (in more than a tenth of the rarer one's articles), and no two may have
 * middle names that contradict each other; else none of them is joined. The rarer become the
 * commonest, ties going to the first id. A name that the catalog's only bearer has, too, is that
 * person's if the person is famous, or if its country is named in half of the articles and no
 * article is about sport, where namesakes of politicians play.
 *
 * <p>Organizations whose names differ in form only become the commonest of them.
 */
final class JoinRule {

  private static final double FAMOUS = 0.9;
  private static final double MOST_SHARED = 0.1;
  private static final double LEAST_WITH_COUNTRY = 0.5;

  private JoinRule() {}

  /**
   * The merges among persons whose first and last names are spelled alike.
   *
   * @param bearers open persons, and at most one of the catalog
   * @param together which of them stand in the same articles
   */
  static List<ActorMerge> persons(List<Bearer> bearers, List<Together> together) {
    List<Bearer> open = bearers.stream().filter(Bearer::isOpen).sorted(Bearer.COMMONEST).toList();
    if (standSideBySide(bearers, together) || contradict(open)) {
      return List.of();
    }
    Optional<Bearer> known = bearers.stream().filter(bearer -> !bearer.isOpen()).findFirst();
    List<ActorMerge> merges = new ArrayList<>();
    List<Bearer> unknown = new ArrayList<>();
    for (Bearer bearer : open) {
      if (known.isPresent() && isSupported(bearer, known.get())) {
        merges.add(merge(bearer, known.get(), Rule.KNOWN_PERSON));
      } else {
        unknown.add(bearer);
      }
    }
    merges.addAll(intoFirst(unknown, Rule.PERSON_SPELLING));
    return merges;
  }

  /** The merges among open organizations whose names differ in form only. */
  static List<ActorMerge> organizations(List<Bearer> bearers) {
    List<Bearer> sorted = bearers.stream().sorted(Bearer.COMMONEST).toList();
    return intoFirst(
        sorted.stream()
            .filter(bearer -> OrganizationForm.differInFormOnly(bearer, sorted.get(0)))
            .toList(),
        Rule.ORGANIZATION_FORM);
  }

  private static List<ActorMerge> intoFirst(List<Bearer> sorted, Rule rule) {
    return sorted.stream().skip(1).map(bearer -> merge(bearer, sorted.get(0), rule)).toList();
  }

  private static ActorMerge merge(Bearer from, Bearer into, Rule rule) {
    String evidence = from.evidence() + "; " + into.evidence();
    return ActorMerge.found(from.actorId(), into.actorId(), rule, evidence);
  }

  private static boolean isSupported(Bearer open, Bearer known) {
    Bearer.Known said = known.known().orElseThrow();
    boolean ofCountry =
        open.articles() > 0
            && open.withTeam() == 0
            && open.withCountry() >= LEAST_WITH_COUNTRY * open.articles();
    return said.prior() >= FAMOUS || ofCountry;
  }

  private static boolean standSideBySide(List<Bearer> bearers, List<Together> together) {
    Map<String, Bearer> byId =
        bearers.stream().collect(Collectors.toMap(Bearer::actorId, Function.identity()));
    return together.stream()
        .anyMatch(
            two -> {
              long rarer =
                  Math.min(byId.get(two.one()).articles(), byId.get(two.other()).articles());
              return two.articles() > MOST_SHARED * rarer;
            });
  }

  private static boolean contradict(List<Bearer> open) {
    List<PersonSpelling> names =
        open.stream()
            .flatMap(bearer -> PersonSpelling.of(Bearer.words(bearer.actorId())).stream())
            .toList();
    return names.stream().anyMatch(one -> names.stream().anyMatch(one::contradicts));
  }
}
