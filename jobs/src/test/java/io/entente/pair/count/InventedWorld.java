/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.actor.Actors;
import io.entente.actor.Mention;
import io.entente.actor.Relations;
import io.entente.pair.SampleMentions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who the actors of {@link RandomNews} are: two states, one without a code, an alliance, and bodies
 * and persons who stand for one or the other, two of them at different times for different ones.
 */
final class InventedWorld {

  private static final Map<String, String> IDS = Map.of("actor5", "alliance:five");

  private InventedWorld() {}

  static List<Actors.Seen> actors() {
    return List.of(
        seen("actor0", "state", "AAA"),
        seen("actor1", "state", null),
        seen("actor2", "person", "AAA"),
        seen("actor3", "agency", "AAA"),
        seen("actor4", "place", "AAA"),
        seen("alliance:five", "alliance", null),
        seen("actor6", "person", "BBB"),
        seen("actor7", "company", "AAA"));
  }

  static List<Relations.Known> relations() {
    return List.of(
        known("actor2", "actor1", "holds_office_of", "2024-12-20", "2025-01-15", "actor1"),
        known("actor2", "alliance:five", "holds_office_of", "2025-01-10", null, null),
        known("actor3", "actor0", "body_of", null, null, "AAA"),
        known("actor4", "actor0", "place_of", null, null, "AAA"),
        known("actor6", "actor0", "holds_office_of", null, "2024-12-31", "AAA"),
        known("actor6", "actor1", "holds_office_of", "2025-01-20", null, "actor1"),
        known("actor6", "alliance:five", "member_of", "2025-01-01", "2025-01-05", null),
        known("actor6", "alliance:five", "holds_office_of", "2025-01-03", "2025-01-04", null),
        known("actor0", "alliance:five", "member_of", "2025-02-01", null, null),
        known("actor6", "state:other", "holds_office_of", "2030-01-01", null, "BBB"));
  }

  /** Mentions of it, some of them hardly wrong. */
  static List<Mention> mentions(RandomNews news) {
    return news.mentions().stream()
        .map(
            mention ->
                SampleMentions.of(
                    mention,
                    mention.actorId() == null
                        ? null
                        : IDS.getOrDefault(mention.actorId(), mention.actorId()),
                    mention.tokenBegin() % 3 == 0 ? 0.9 : 0.6))
        .toList();
  }

  private static Actors.Seen seen(String id, String type, String country) {
    return new Actors.Seen(
        id, id, type, country, null, true, LocalDate.EPOCH, LocalDate.EPOCH, 1, List.of());
  }

  private static Relations.Known known(
      String a, String b, String kind, String from, String to, String country) {
    return new Relations.Known(
        a,
        b,
        kind,
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        country);
  }
}
