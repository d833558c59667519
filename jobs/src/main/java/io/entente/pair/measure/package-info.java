/* SPDX-License-Identifier: Apache-2.0 */
/**
 * How remarkable it is that two actors share so many stories.
 *
 * <p>Two actors that are everywhere meet often by chance, so a count alone says little. Each
 * measure here compares the count with what chance would give and answers another question:
 *
 * <ul>
 *   <li><b>How much more often than expected?</b> {@linkplain
 *       io.entente.pair.measure.Association#shrunkenLogRatio The shrunken log ratio}, in doublings,
 *       careful with pairs seen once or twice. Take it to rank pairs by strength, and to follow one
 *       pair over time.
 *   <li><b>How exclusive is the pair?</b> {@linkplain io.entente.pair.measure.Association#npmi
 *       NPMI}, -1 to 1, for comparing pairs or periods of very different size. It trusts a single
 *       story, so filter by stories or q value first.
 *   <li><b>How much evidence is there?</b> {@linkplain
 *       io.entente.pair.measure.Association#logLikelihoodRatio The log-likelihood ratio}: take it
 *       to find the pairs that shape a period. It grows with the corpus, so never compare it
 *       between periods.
 *   <li><b>Could it be chance?</b> {@linkplain io.entente.pair.measure.FisherExact The p value}
 *       answers for one pair chosen beforehand, {@linkplain io.entente.pair.measure.FalseDiscovery
 *       the q value} for a list of pairs picked from all of a period. Report q below 0.05, not p.
 *   <li><b>Which edges to draw?</b> {@linkplain io.entente.pair.measure.Backbone The
 *       noise-corrected backbone} thins a network to the ties that stand out among all the ties of
 *       their two ends. It compares weights within the network, the others compare stories; like
 *       NPMI it lets single stories of rare actors pass.
 * </ul>
 *
 * <p>A rule that serves most readers: keep q below 0.05, rank by shrunken log ratio, draw the
 * backbone.
 *
 * <p>All is plain arithmetic on counts in a {@link io.entente.pair.measure.Contingency}, or on the
 * weights of the network, without state, allocation or Spark; it runs for every pair of every
 * period. Values that fall below the smallest double are kept as natural logarithms.
 */
package io.entente.pair.measure;
