/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.pair.PairPeriods;

/**
 * A pair in a period or in everything; the columns of pair_periods say what the figures mean.
 *
 * @param nameA name of the first actor; its id where no text names it
 * @param nameB name of the second
 * @param relation how one belongs to the other; in everything, at any time
 * @param sources null in everything: a publisher may stand in several years
 * @param qValue null in everything, which is no period that was tested
 * @param inBackbone null in everything
 */
public record PairFigures(
    String actorA,
    String nameA,
    String actorB,
    String nameB,
    String relation,
    long articles,
    long stories,
    long storiesSure,
    Long sources,
    long sentences,
    long paragraphs,
    double share,
    double expected,
    double npmi,
    double logLikelihoodRatio,
    double shrunkenLogRatio,
    Double qValue,
    Boolean inBackbone) {

  /** Whom it is about. */
  public PairIds ids() {
    return new PairIds(actorA, actorB);
  }

  /** The figures in one period. */
  static PairFigures of(NamedPair pair, PairPeriods.PairPeriod row) {
    return new PairFigures(
        row.actorA(),
        pair.first().name(),
        row.actorB(),
        pair.second().name(),
        row.relation(),
        row.articles(),
        row.stories(),
        row.storiesSure(),
        row.sources(),
        row.sentences(),
        row.paragraphs(),
        row.share(),
        row.expected(),
        row.npmi(),
        row.logLikelihoodRatio(),
        row.shrunkenLogRatio(),
        row.qValue(),
        row.inBackbone());
  }
}
