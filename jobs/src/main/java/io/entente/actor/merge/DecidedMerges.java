/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import static org.apache.spark.sql.functions.not;

import io.entente.actor.ActorMerge;
import io.entente.actor.ActorMerge.Decider;
import io.entente.actor.ActorMerges;
import io.entente.actor.catalog.Merge;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What people decided about actors, in the catalog or about this lake; as few as people are quick.
 *
 * @param decisions in no order
 */
public record DecidedMerges(List<ActorMerge> decisions) {

  /** Takes a copy. */
  public DecidedMerges {
    decisions = List.copyOf(decisions);
  }

  /**
   * All that stand in a lake.
   *
   * @param merges rows of table actor_merges
   */
  public static DecidedMerges of(Dataset<Row> merges) {
    return new DecidedMerges(ActorMerges.TABLE.records(merges.where(not(isOfRule()))));
  }

  /**
   * Those of the users that stand in a lake, and those of a catalog as it is now.
   *
   * @param merges rows of table actor_merges
   */
  public static DecidedMerges of(List<Merge> catalog, Dataset<Row> merges) {
    List<ActorMerge> all = new ArrayList<>();
    catalog.forEach(
        merge ->
            all.add(
                ActorMerge.byHand(
                    merge.from(), merge.into(), "merge of the catalog", Decider.CATALOG)));
    all.addAll(ActorMerges.TABLE.records(merges.where(ActorMerges.isDecidedBy(Decider.USER))));
    return new DecidedMerges(all);
  }

  /**
   * The rows that no person decided.
   *
   * @param merges rows of table actor_merges
   */
  public static Dataset<Row> ofRule(Dataset<Row> merges) {
    return merges.where(isOfRule());
  }

  private static Column isOfRule() {
    return ActorMerges.isDecidedBy(Decider.RULE);
  }

  /** Whether that was decided before, for the same reason. */
  public boolean has(ActorMerge decision) {
    return decisions.stream().anyMatch(old -> isSame(old, decision));
  }

  /** Where a decision leads in the end is none of its own. */
  private static boolean isSame(ActorMerge old, ActorMerge decision) {
    return old.decided() == decision.decided()
        && old.fromActor().equals(decision.fromActor())
        && old.intoActor().equals(decision.intoActor())
        && old.evidence().equals(decision.evidence())
        && old.undone() == decision.undone();
  }

  /** These and a user's, in place of any that a user took about the same actor before. */
  public DecidedMerges with(ActorMerge decision) {
    List<ActorMerge> all = new ArrayList<>(decisions);
    all.removeIf(
        old -> old.decided() == Decider.USER && old.fromActor().equals(decision.fromActor()));
    all.add(decision);
    return new DecidedMerges(all);
  }
}
