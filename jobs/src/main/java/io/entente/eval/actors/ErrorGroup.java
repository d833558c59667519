/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same error again and again: one string, one actor taken for one other.
 *
 * @param example the first of them
 * @param errors how many
 */
public record ErrorGroup(ActorError example, int errors) {

  private record Key(String surface, String gold, String system) {}

  /** The groups of one kind, the largest first. */
  public static List<ErrorGroup> of(List<ActorError> errors, ErrorKind kind) {
    Map<Key, ErrorGroup> groups = new LinkedHashMap<>();
    for (ActorError error : errors) {
      if (error.kind() == kind) {
        groups.merge(
            new Key(error.place().surface(), error.goldActor(), error.found().actor()),
            new ErrorGroup(error, 1),
            (old, more) -> new ErrorGroup(old.example, old.errors + 1));
      }
    }
    List<ErrorGroup> sorted = new ArrayList<>(groups.values());
    sorted.sort(Comparator.comparingInt(ErrorGroup::errors).reversed());
    return sorted;
  }
}
