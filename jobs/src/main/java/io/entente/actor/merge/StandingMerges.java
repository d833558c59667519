/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerge.Decider;
import io.entente.actor.ActorMerges;
import io.entente.actor.Actors;
import io.entente.usage.Mend;
import io.entente.usage.Setting;
import io.entente.usage.UserMistake;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What stands in a lake, to check a user's decision about an actor against. */
public final class StandingMerges {

  private final Dataset<Row> merges;
  private final Dataset<Row> actors;

  /**
   * What stands in a lake.
   *
   * @param merges rows of table actor_merges
   * @param actors rows of table actors
   */
  public StandingMerges(Dataset<Row> merges, Dataset<Row> actors) {
    this.merges = merges;
    this.actors = actors;
  }

  /**
   * The decision that an actor is counted as another.
   *
   * @throws UserMistake when the lake lacks one of them, or the other is counted as the first
   */
  public ActorMerge joined(String from, String into, String reason) {
    requireActor(Setting.MERGED_ACTOR, from);
    requireActor(Setting.MERGE_TARGET, into);
    if (from.equals(into)) {
      throw new UserMistake(
          Setting.MERGED_ACTORS, from, "'%s' is one actor already".formatted(from), "name two");
    }
    List<ActorMerge> ofUsers =
        merges(
            ActorMerges.isDecidedBy(Decider.USER).and(ActorMerges.FROM_ACTOR.col().notEqual(from)));
    if (new Settlement(ofUsers).end(into).equals(from)) {
      throw new UserMistake(
          Setting.MERGE_TARGET,
          into,
          "'%s' is itself counted as '%s'".formatted(into, from),
          Mend.of("first 'entente merge %s %s'", Setting.UNDONE_MERGE, into));
    }
    return ActorMerge.byHand(from, into, reason, Decider.USER);
  }

  /**
   * The decision that an actor is counted on its own.
   *
   * @throws UserMistake when it is
   */
  public ActorMerge apart(String from, String reason) {
    return merges(ActorMerges.FROM_ACTOR.col().equalTo(from)).stream()
        .min(Comparator.comparing(ActorMerge::decided))
        .map(old -> ActorMerge.apart(from, old.intoActor(), reason))
        .orElseThrow(
            () ->
                new UserMistake(
                    Setting.UNDONE_MERGE,
                    from,
                    "'%s' is not counted as another actor".formatted(from),
                    "see 'entente show merges'"));
  }

  private void requireActor(Setting setting, String id) {
    if (actors.where(Actors.ACTOR_ID.col().equalTo(id)).isEmpty()) {
      throw new UserMistake(
          setting,
          id,
          "no actor of this lake has the id '%s'".formatted(id),
          "'entente show actor NAME' tells ids");
    }
  }

  private List<ActorMerge> merges(Column condition) {
    return ActorMerges.TABLE.records(merges.where(condition));
  }
}
