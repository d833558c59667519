/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.actor.Relations;
import io.entente.actor.catalog.RelationKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.unsafe.types.UTF8String;

/** Looks up how two actors of a unit, by their numbers, belong together. */
final class UnitRelations {

  private static final Comparator<Tie> ORDER =
      Comparator.comparingInt(Tie::other).thenComparing(Tie::kind);

  private final Map<Integer, List<Tie>> ties = new HashMap<>();

  /** A relation of an actor with one that comes behind it. */
  private record Tie(int other, RelationKind kind, LocalDate from, LocalDate to) {

    boolean holdsWithin(LocalDate first, LocalDate last) {
      return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
    }
  }

  /** The relations of each actor that belongs to another, for every task. */
  static final class Known implements Serializable {
    private final Map<UTF8String, List<Relations.Known>> ofActor = new HashMap<>();

    Known(List<Relations.Known> relations) {
      for (Relations.Known relation : relations) {
        ofActor
            .computeIfAbsent(UTF8String.fromString(relation.actorA()), unseen -> new ArrayList<>(1))
            .add(relation);
      }
    }
  }

  /** The relations among the actors of a unit. */
  UnitRelations(UnitArticles unit, Known known) {
    for (int actor = 0; actor < unit.actors() && !known.ofActor.isEmpty(); actor++) {
      for (Relations.Known relation : known.ofActor.getOrDefault(unit.name(actor), List.of())) {
        int other = unit.numberOf(UTF8String.fromString(relation.actorB()));
        if (other >= 0) {
          add(actor, other, relation);
        }
      }
    }
    ties.values().forEach(ofActor -> ofActor.sort(ORDER));
  }

  private void add(int actor, int other, Relations.Known relation) {
    ties.computeIfAbsent(Math.min(actor, other), unseen -> new ArrayList<>())
        .add(
            new Tie(
                Math.max(actor, other),
                RelationKind.ofCode(relation.kind()),
                relation.validFrom(),
                relation.validTo()));
  }

  /** How two actors belong together at some time of a period; null where they do not. */
  UTF8String of(int a, int b, Period period) {
    List<Tie> ofActor = ties.get(a);
    if (ofActor == null) {
      return null;
    }
    LocalDate last = period.granularity().next(period.start()).minusDays(1);
    for (int at = first(ofActor, b); at < ofActor.size() && ofActor.get(at).other() == b; at++) {
      if (ofActor.get(at).holdsWithin(period.start(), last)) {
        return UTF8String.fromString(ofActor.get(at).kind().code());
      }
    }
    return null;
  }

  /** The first of an actor's relations that is with that one or one behind it. */
  private static int first(List<Tie> ties, int other) {
    int low = 0;
    int high = ties.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ties.get(middle).other() < other) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
