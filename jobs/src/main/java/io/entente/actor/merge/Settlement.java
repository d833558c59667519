/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import io.entente.actor.ActorMerge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decisions of several sources made one: of those about one actor the user's is in force, else the
 * catalog's, else the rule's; one that would lead an actor back to itself is not; and each leads to
 * where the decisions in force end.
 */
public final class Settlement {

  private static final Comparator<ActorMerge> BY_RANK =
      Comparator.comparing(ActorMerge::decided).thenComparing(ActorMerge::fromActor);

  private final Map<String, String> next = new HashMap<>();
  private final List<ActorMerge> settled = new ArrayList<>();

  /**
   * Settles these decisions, whatever was in force before. Only a user's word that an actor is one
   * of its own stays out of force.
   */
  public Settlement(List<ActorMerge> decisions) {
    Set<String> decided = new HashSet<>();
    List<ActorMerge> ranked = new ArrayList<>();
    for (ActorMerge decision : decisions.stream().sorted(BY_RANK).toList()) {
      String from = decision.fromActor();
      boolean wins =
          !decided.contains(from)
              && (decision.isApart() || !end(decision.intoActor()).equals(from));
      boolean holds = wins && !decision.isApart();
      if (wins) {
        decided.add(from);
      }
      if (holds) {
        next.put(from, decision.intoActor());
      }
      ranked.add(holds ? decision.leadingTo(decision.intoActor()) : decision.outOfForce());
    }
    for (ActorMerge decision : ranked) {
      settled.add(decision.undone() ? decision : decision.leadingTo(end(decision.intoActor())));
    }
  }

  /** The decisions as they stand now. */
  public List<ActorMerge> decisions() {
    return List.copyOf(settled);
  }

  /** Where the decisions lead an actor: itself when none is about it. */
  public String end(String actor) {
    String at = actor;
    while (next.containsKey(at)) {
      at = next.get(at);
    }
    return at;
  }

  /** Every actor that is led to another. */
  Set<String> led() {
    return Set.copyOf(next.keySet());
  }
}
