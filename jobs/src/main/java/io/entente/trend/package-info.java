/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What is new: actors and pairs against their own past.
 *
 * <p>Derived from the period tables alone, and again in full with them: every row looks back, and
 * how unusual a burst is rests on all periods. Only the ranks in periods that did not change are
 * taken over. A {@link io.entente.trend.Timeline} holds the periods of one granularity. One actor's
 * or pair's stories in them are measured by plain arithmetic: against a rolling baseline, a median
 * of the periods before, by a robust z-score; and by the bursts of Kleinberg's two-state automaton.
 * Ranks within periods come from one sort over all tasks. The results are tables {@link
 * io.entente.trend.ActorTrends} and {@link io.entente.trend.PairTrends}.
 *
 * <p>Rows stand only where the actor or pair occurs. Periods in which it is absent count as zero;
 * periods without any story count for nothing; the corpus' cut-off first and last periods have
 * rows, marked {@code complete = false}, and are no part of any baseline.
 */
package io.entente.trend;
