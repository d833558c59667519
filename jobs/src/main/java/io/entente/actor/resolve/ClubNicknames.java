/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.WordScanner;
import io.entente.ner.NameType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * In an article on a sport that has a North American league, a club's nickname alone is the club of
 * that league: "Rangers" are of Texas in baseball and of New York in hockey, "Indians" no people.
 * Nicknames that two clubs of a league bear ("Sox") mean neither.
 */
final class ClubNicknames implements ResolutionStep {

  /** Of each sport its clubs by nickname; none where two bear it. */
  private final Map<String, Map<String, Optional<Actor>>> clubs = new HashMap<>();

  ClubNicknames(Catalog catalog) {
    Teams.leagueClubs(catalog)
        .forEach(
            (sport, ofSport) -> {
              Map<String, Optional<Actor>> nicknames = new HashMap<>();
              ofSport.values().forEach(club -> addNicknames(club, nicknames));
              clubs.put(sport, nicknames);
            });
  }

  /** All ends of a club's name; that of the city is no end of a name. */
  private static void addNicknames(Actor club, Map<String, Optional<Actor>> nicknames) {
    String key = WordScanner.key(club.name());
    Set<String> ends = new HashSet<>();
    for (int blank = key.indexOf(' '); blank > 0; blank = key.indexOf(' ', blank + 1)) {
      ends.add(key.substring(blank + 1));
    }
    ends.forEach(end -> nicknames.merge(end, Optional.of(club), (one, other) -> Optional.empty()));
  }

  @Override
  public void resolve(ArticleSpans article) {
    Map<String, Optional<Actor>> nicknames = clubs.getOrDefault(article.sport(), Map.of());
    if (nicknames.isEmpty()) {
      return;
    }
    article
        .open()
        .filter(span -> !span.is(NameType.PER))
        .forEach(
            span ->
                nicknames
                    .getOrDefault(article.key(span), Optional.empty())
                    .ifPresent(club -> span.decide(club, Resolution.CATALOG, Confidence.TEAM)));
  }
}
