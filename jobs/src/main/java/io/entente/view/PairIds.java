/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

/**
 * A pair by the ids of its actors.
 *
 * @param actorA the actor whose id comes first
 * @param actorB the other
 */
public record PairIds(String actorA, String actorB) {}
