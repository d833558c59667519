/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Counting pairs over time without a join and without moving pairs.
 *
 * <ol>
 *   <li>{@link io.entente.pair.count.StoryBlocks} packs mentions, and the dates and publishers of
 *       articles, into blocks of bytes; both travel once, by story.
 *   <li>{@link io.entente.pair.count.StoryGathering} makes of a story its short list of actors and
 *       writes it once for each article of the story to the {@linkplain
 *       io.entente.pair.count.PeriodUnit units} that count that article: the month, for its days,
 *       its weeks and itself, and the year. A week belongs to the month of its Monday, so an
 *       article of a week over two months goes to both.
 *   <li>{@link io.entente.pair.count.UnitPlan} spreads the units over tasks by their size. One that
 *       is too large for a task is cut into shares, each the pairs of some first actors ({@link
 *       io.entente.pair.count.UnitShares}), and so are its blocks: {@link
 *       io.entente.pair.count.BlockCut} leaves a share of an article its own actors and those
 *       behind them.
 *   <li>A task holds a unit's lists ({@link io.entente.pair.count.UnitArticles}) and counts period
 *       after period, actor after actor ({@link io.entente.pair.count.PeriodPairs}): all pairs
 *       whose first actor is one actor, then those of the next. The counts of one actor fit the
 *       processor's cache, and rows come out in the order of the table.
 * </ol>
 *
 * <p>No count is ever added up from parts: every period is counted from the lists of its articles,
 * so that the distinct publishers, which cannot be added over days, weeks or shares, are exact like
 * all else. A share holds all pairs of some first actors and needs no merging; only whole numbers
 * of the period and the distribution of p values, which q values need, are added over the shares of
 * a unit. What a measure needs of a pair's second actor another share may count; the shares ask
 * each other for that ({@link io.entente.pair.count.UnitTasks}).
 *
 * <p>Memory: a task holds the lists of one unit, some 200 bytes an article of 14 actors, or of one
 * share, and its indexes; never a pair beyond those of one actor. Of a share's lists each place but
 * the first stands for a pair that the share counts, so they grow with what the share counts and
 * not with the year. A share is one first actor at least: what is not bounded is the pairs of a
 * single actor.
 */
package io.entente.pair.count;
