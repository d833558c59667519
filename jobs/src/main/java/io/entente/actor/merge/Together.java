/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

/**
 * Two actors of one levelled name that stand in the same articles.
 *
 * @param one an actor
 * @param other another
 * @param articles how many articles name both
 */
record Together(String one, String other, long articles) {}
