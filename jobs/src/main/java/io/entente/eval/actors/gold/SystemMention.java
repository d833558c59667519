/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

import java.util.OptionalDouble;

/**
 * A mention that a system found.
 *
 * @param at where
 * @param actor the system's name for whom it means
 * @param known what the system knows of that actor
 * @param resolution how it came to that actor, or empty
 * @param confidence how sure it is, 0 to 1, where it says so
 */
public record SystemMention(
    Extent at, String actor, Known known, String resolution, OptionalDouble confidence) {

  private static final String OPEN = "open:";

  /**
   * What a system knows of an actor; each may be empty.
   *
   * @param name its name
   * @param type its type
   * @param wikidataId its Wikidata id
   */
  public record Known(String name, String type, String wikidataId) {}

  /** Whether the system made the actor from its name alone. */
  public boolean isOpen() {
    return isOpen(actor);
  }

  /** Whether a system made that actor from a name alone. */
  public static boolean isOpen(String actor) {
    return actor.startsWith(OPEN);
  }
}
