/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.actor.Actors;
import io.entente.pair.PairMentions;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * A pair that a user named.
 *
 * @param first the actor whose id comes first
 * @param second the other
 */
record OnePair(Actors.Seen first, Actors.Seen second) {

  /**
   * The pair of the actors that names lead to.
   *
   * @throws UsageException when a name leads nowhere, or both to one actor
   */
  static OnePair named(String one, String other, NamedActors actors) {
    Actors.Seen a = actors.counted(actors.find(one));
    Actors.Seen b = actors.counted(actors.find(other));
    if (a.actorId().equals(b.actorId())) {
      throw new UsageException(
          "NAME: '%s' and '%s' are one actor, %s; name another".formatted(one, other, a.actorId()));
    }
    return a.actorId().compareTo(b.actorId()) < 0 ? new OnePair(a, b) : new OnePair(b, a);
  }

  /** The rows of this pair. */
  Dataset<Row> of(Dataset<Row> pairs) {
    Column isFirst = PairMentions.ACTOR_A.col().equalTo(first.actorId());
    return pairs.where(isFirst.and(PairMentions.ACTOR_B.col().equalTo(second.actorId())));
  }
}
