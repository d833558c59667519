/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.actor.Actors;
import io.entente.pair.PairMentions;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A pair that was asked for by name.
 *
 * @param first the actor whose id comes first
 * @param second the other
 */
record NamedPair(Actors.Seen first, Actors.Seen second) {

  static NamedPair named(String one, String other, NamedActors actors) {
    Actors.Seen a = actors.counted(actors.find(one));
    Actors.Seen b = actors.counted(actors.find(other));
    if (a.actorId().equals(b.actorId())) {
      throw new UserMistake(
          Setting.ACTOR,
          other,
          "'%s' and '%s' are one actor, %s".formatted(one, other, a.actorId()),
          "name another");
    }
    return a.actorId().compareTo(b.actorId()) < 0 ? new NamedPair(a, b) : new NamedPair(b, a);
  }

  /** The rows of this pair in a table of pairs. */
  Dataset<Row> of(Dataset<Row> pairs) {
    Column isFirst = PairMentions.ACTOR_A.col().equalTo(first.actorId());
    return pairs.where(isFirst.and(PairMentions.ACTOR_B.col().equalTo(second.actorId())));
  }
}
