/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * An article names an actor that has a levelled name, or two that share one.
 *
 * @param key the levelled name
 * @param one an actor
 * @param other another whose id comes behind, or the same
 * @param withCountry whether the article names something of the country of the catalog's person who
 *     has that name
 * @param withTeam whether it names a sports team
 */
record Sighting(String key, String one, String other, boolean withCountry, boolean withTeam) {

  private static final String TEAM = "team";

  /** An actor in an article, with the type that the article gives it. */
  record Named(String actorId, String type) {}

  /** The sightings of one article. */
  static List<Sighting> of(List<Named> article, KnownNames names) {
    Map<String, Set<String>> byKey = new TreeMap<>();
    for (Named actor : article) {
      for (String key : names.keys(actor.actorId(), actor.type())) {
        byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(actor.actorId());
      }
    }
    Set<String> countries =
        article.stream().map(actor -> names.country(actor.actorId())).collect(Collectors.toSet());
    countries.remove("");
    boolean withTeam = article.stream().anyMatch(actor -> actor.type().equals(TEAM));
    List<Sighting> sightings = new ArrayList<>();
    byKey.forEach(
        (key, bearers) -> {
          boolean withCountry = countries.contains(names.countryOfName(key));
          for (String one : bearers) {
            for (String other : bearers) {
              if (one.compareTo(other) <= 0) {
                sightings.add(new Sighting(key, one, other, withCountry, withTeam));
              }
            }
          }
        });
    return sightings;
  }
}
