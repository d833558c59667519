/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.actor.Actors;
import io.entente.pair.PairMentions;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A pair that was asked for by name.
 *
 * @param first the actor whose id comes first
 * @param second the other
 * @param others whom the two names may mean instead
 */
record NamedPair(Actors.Seen first, Actors.Seen second, List<Actors.Seen> others) {

  static NamedPair named(String one, String other, NamedActors actors) {
    NamedActors.Meant byOne = actors.meant(one);
    NamedActors.Meant byOther = actors.meant(other);
    Actors.Seen a = actors.counted(byOne.actor());
    Actors.Seen b = actors.counted(byOther.actor());
    if (a.actorId().equals(b.actorId())) {
      throw new UserMistake(
          Setting.ACTOR,
          other,
          "'%s' and '%s' are one actor, %s".formatted(one, other, a.actorId()),
          "name another");
    }
    Set<String> these = Set.of(a.actorId(), b.actorId());
    List<Actors.Seen> others =
        Stream.concat(byOne.others().stream(), byOther.others().stream())
            .filter(actor -> !these.contains(actor.actorId()))
            .toList();
    return a.actorId().compareTo(b.actorId()) < 0
        ? new NamedPair(a, b, others)
        : new NamedPair(b, a, others);
  }

  /** The rows of this pair in a table of pairs. */
  Dataset<Row> of(Dataset<Row> pairs) {
    Column isFirst = PairMentions.ACTOR_A.col().equalTo(first.actorId());
    return pairs.where(isFirst.and(PairMentions.ACTOR_B.col().equalTo(second.actorId())));
  }
}
