/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import io.entente.view.PairIds;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the pairs of a report: in the order of the candidates, as long as there is room for their
 * actors. A pair of actors that are chosen already needs no further room.
 */
final class Selection {

  private final int mostActors;
  private final int mostPairs;
  private final Set<String> actors = new LinkedHashSet<>();
  private final Set<PairIds> pairs = new LinkedHashSet<>();

  Selection(int mostActors, int mostPairs) {
    this.mostActors = mostActors;
    this.mostPairs = mostPairs;
  }

  /** Takes what there is room for. */
  Selection with(List<PairIds> candidates) {
    return with(candidates, mostActors, mostPairs);
  }

  /** The same, leaving a part of the room for others. */
  Selection with(List<PairIds> candidates, int untilActors, int untilPairs) {
    for (PairIds pair : candidates) {
      List<String> fresh = new ArrayList<>(List.of(pair.actorA(), pair.actorB()));
      fresh.removeAll(actors);
      if (pairs.size() < untilPairs && actors.size() + fresh.size() <= untilActors) {
        pairs.add(pair);
        actors.addAll(fresh);
      }
    }
    return this;
  }

  /** The pairs, in the order in which they were chosen. */
  List<PairIds> pairs() {
    return List.copyOf(pairs);
  }
}
