/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.count;

import io.entente.pair.measure.Backbone;
import io.entente.pair.measure.Contingency;
import io.entente.pair.measure.FisherExact;
import io.entente.pair.measure.PValueCounts;

/** The tables of counts that the measures of a period's pairs start from. */
final class PairMeasures {

  private final PeriodActors actors;
  private final PeriodSums sums;

  /**
   * Measures of a period.
   *
   * @param actors counts of its actors
   * @param sums counts of the whole period
   */
  PairMeasures(PeriodActors actors, PeriodSums sums) {
    this.actors = actors;
    this.sums = sums;
  }

  /** Stories that pair both, each and all stories. */
  Contingency contingency(int a, int b, long both) {
    return Contingency.ofPeriod(
        both, actors.pairedStories[a], actors.pairedStories[b], sums.stories());
  }

  /** The p value in thousandths of a power of ten. */
  int pValue(int a, int b, long both) {
    return PValueCounts.thousandths(FisherExact.logP(contingency(a, b, both)));
  }

  /** P values of all pairs whose first actor is one of the first so many. */
  PValueCounts pValues(PeriodPairs pairs, int ownActors) {
    PValueCounts pValues = new PValueCounts();
    for (int actor = 0; actor < ownActors; actor++) {
      int found = pairs.count(actor);
      for (int pair = 0; pair < found; pair++) {
        pValues.add(pValue(actor, pairs.partner(pair), pairs.stories(pair)));
      }
    }
    return pValues;
  }

  /** Whether the pair belongs to the period's backbone; one that shares no story does not. */
  boolean isInBackbone(int a, int b, long both) {
    return both > 0
        && Backbone.contains(
            both,
            actors.pairWeight[a],
            actors.pairWeight[b],
            2 * sums.pairWeight(),
            Backbone.DEFAULT_DELTA);
  }

  /** Pairs that the period's actors could form: as many hypotheses are tested. */
  long tests() {
    return sums.pairedActors() * (sums.pairedActors() - 1) / 2;
  }
}
