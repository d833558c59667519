/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import java.io.Serializable;

/**
 * What is counted of a whole period but its pairs.
 *
 * @param articles articles
 * @param stories stories
 * @param sources distinct publishers
 * @param actors distinct actors
 * @param pairedActors distinct actors that are paired
 * @param mentions mentions
 * @param pairWeight pairs of all stories
 */
record PeriodSums(
    long articles,
    long stories,
    long sources,
    long actors,
    long pairedActors,
    long mentions,
    long pairWeight)
    implements Serializable {

  /** The actors that one share counts, of whom no other does. */
  static PeriodSums ofShare(PeriodSums counted) {
    return new PeriodSums(0, 0, 0, counted.actors, counted.pairedActors, 0, 0);
  }

  PeriodSums plus(PeriodSums other) {
    return new PeriodSums(
        articles + other.articles,
        stories + other.stories,
        sources + other.sources,
        actors + other.actors,
        pairedActors + other.pairedActors,
        mentions + other.mentions,
        pairWeight + other.pairWeight);
  }
}
