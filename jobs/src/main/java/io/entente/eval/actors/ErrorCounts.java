/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Errors counted by kind and by the kind of resolution that made them.
 *
 * @param kinds every kind, also those without an error
 */
public record ErrorCounts(List<Kind> kinds) {

  private static final String NO_RESOLUTION = "none";

  /**
   * The errors of one kind.
   *
   * @param kind the kind
   * @param errors how many
   * @param byResolution how many by kind of resolution, the commonest first
   */
  public record Kind(ErrorKind kind, int errors, Map<String, Integer> byResolution) {}

  /** Counts errors. */
  public static ErrorCounts of(List<ActorError> errors) {
    List<Kind> kinds = new ArrayList<>();
    for (ErrorKind kind : ErrorKind.values()) {
      List<ActorError> ofKind = errors.stream().filter(e -> e.kind() == kind).toList();
      kinds.add(new Kind(kind, ofKind.size(), byResolution(ofKind)));
    }
    return new ErrorCounts(kinds);
  }

  private static Map<String, Integer> byResolution(List<ActorError> errors) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ActorError error : errors) {
      String name =
          error.found().resolution().isEmpty() ? NO_RESOLUTION : error.found().resolution();
      counts.merge(name, 1, Integer::sum);
    }
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
