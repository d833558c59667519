/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

import java.util.List;

/**
 * What a system found in an article.
 *
 * @param mentions mentions with an actor, in the system's order
 * @param unresolved names that it found but gave no actor; they make no claim
 */
public record SystemArticle(List<SystemMention> mentions, List<Extent> unresolved) {

  /** An article in which nothing was found. */
  public static final SystemArticle EMPTY = new SystemArticle(List.of(), List.of());

  /** Copies the lists. */
  public SystemArticle {
    mentions = List.copyOf(mentions);
    unresolved = List.copyOf(unresolved);
  }
}
