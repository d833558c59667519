/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Which actors occur together, and how much that says.
 *
 * <p>{@link io.entente.pair.PairCounter} counts the pairs of one article from its mentions, at one
 * go; {@link io.entente.pair.PairCounting} does so for a table of mentions and gives table {@link
 * io.entente.pair.PairMentions}, the evidence of pairs. {@link
 * io.entente.pair.count.PeriodCounting} counts articles and mentions by days, ISO weeks, months and
 * years ({@link io.entente.pair.Granularity}) and gives tables {@link
 * io.entente.pair.PeriodTotals}, {@link io.entente.pair.ActorPeriods} and {@link
 * io.entente.pair.PairPeriods}, with the measures of package {@code measure}. What is counted is a
 * {@link io.entente.pair.count.CountedCorpus}: what {@link io.entente.pair.CountFilter} leaves, by
 * {@link io.entente.pair.PairRules}.
 *
 * <p>{@link io.entente.pair.term.TermCounting} finds what marks pairs and actors in a month or
 * year, tables {@link io.entente.pair.PairTerms} and {@link io.entente.pair.ActorTerms}; {@link
 * io.entente.pair.PairSourcePeriods} says which publishers report a pair more than the others.
 *
 * <p>Only what changed is counted again: {@link io.entente.pair.MonthSources} keeps of what each
 * month was made and tells which are others now, and {@link io.entente.pair.PeriodSources} which
 * {@link io.entente.pair.ChangedPeriods} follow from that. Rows of other periods stand as they are,
 * though they are written again where a changed period stands in the same partition.
 *
 * <p>A pair is unordered and never of one actor with itself: its first actor is the one whose id
 * comes first. No count depends on the order of mentions, articles or partitions.
 */
package io.entente.pair;
