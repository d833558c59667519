/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerge.Decider;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.actor.merge.Settlement;
import io.entente.job.JobContext;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What stands in a lake, to check a user's decision about an actor against. */
final class StandingMerges {

  private final Dataset<Row> merges;
  private final Dataset<Row> actors;

  StandingMerges(JobContext context) {
    this.merges = context.lake().read(context.spark(), ActorMerges.TABLE);
    this.actors = context.lake().read(context.spark(), Actors.TABLE);
  }

  /** The decision that an actor is counted as another. */
  ActorMerge joined(String from, String into, String reason) {
    requireActor("FROM", from);
    requireActor("INTO", into);
    if (from.equals(into)) {
      throw new UsageException("FROM INTO: '%s' is one actor already; name two".formatted(from));
    }
    List<ActorMerge> ofUsers =
        merges(
            ActorMerges.isDecidedBy(Decider.USER).and(ActorMerges.FROM_ACTOR.col().notEqual(from)));
    if (new Settlement(ofUsers).end(into).equals(from)) {
      throw new UsageException(
          "INTO: '%s' is itself counted as '%s'; first 'entente merge --undo %s'"
              .formatted(into, from, into));
    }
    return ActorMerge.byHand(from, into, reason, Decider.USER);
  }

  /** The decision that an actor is counted on its own. */
  ActorMerge apart(String from, String reason) {
    return merges(ActorMerges.FROM_ACTOR.col().equalTo(from)).stream()
        .min(Comparator.comparing(ActorMerge::decided))
        .map(old -> ActorMerge.apart(from, old.intoActor(), reason))
        .orElseThrow(
            () ->
                new UsageException(
                    "--undo: '%s' is not counted as another actor; see 'entente show merges'"
                        .formatted(from)));
  }

  private void requireActor(String option, String id) {
    if (actors.where(Actors.ACTOR_ID.col().equalTo(id)).isEmpty()) {
      throw new UsageException(
          "%s: no actor of this lake has the id '%s'; 'entente show actor NAME' tells ids"
              .formatted(option, id));
    }
  }

  private List<ActorMerge> merges(Column condition) {
    return ActorMerges.TABLE.records(merges.where(condition));
  }
}
