/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

/**
 * A pair of countries in a period or in everything; the columns of country_pair_periods say what
 * the figures mean.
 *
 * @param nameA name of the first country; its code where no text names it
 * @param nameB name of the second
 * @param sources null in everything: a publisher may stand in several years
 * @param qValue null in everything, which is no period that was tested
 * @param inBackbone null in everything
 */
public record CountryPairFigures(
    String countryA,
    String nameA,
    String countryB,
    String nameB,
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

  /** The figures of a pair whose actors are countries. */
  static CountryPairFigures of(PairFigures pair) {
    return new CountryPairFigures(
        pair.actorA(),
        pair.nameA(),
        pair.actorB(),
        pair.nameB(),
        pair.articles(),
        pair.stories(),
        pair.storiesSure(),
        pair.sources(),
        pair.sentences(),
        pair.paragraphs(),
        pair.share(),
        pair.expected(),
        pair.npmi(),
        pair.logLikelihoodRatio(),
        pair.shrunkenLogRatio(),
        pair.qValue(),
        pair.inBackbone());
  }
}
