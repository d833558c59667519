/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import io.entente.eval.actors.gold.Extent;

/**
 * One mention that is wrong.
 *
 * @param kind what is wrong
 * @param place where
 * @param goldActor whom the annotators mean; empty for a false span
 * @param found what the system found there
 */
public record ActorError(ErrorKind kind, Place place, String goldActor, Found found) {

  /**
   * Where a mention stands.
   *
   * @param document the article
   * @param at where in it
   * @param surface the characters there
   * @param context some words around them, the mention in brackets
   */
  public record Place(String document, Extent at, String surface, String context) {}

  /**
   * What the system found.
   *
   * @param actor whom it means; empty for a missed span
   * @param surface its characters
   * @param resolution how it came to that actor; {@code unresolved} when it gave the name no actor;
   *     empty when unknown
   */
  public record Found(String actor, String surface, String resolution) {}
}
