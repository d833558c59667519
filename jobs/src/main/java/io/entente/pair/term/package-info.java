/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What pairs and actors are in the news for: the words and phrases that mark their sentences.
 *
 * <p>{@link io.entente.pair.term.TermCounting} puts the steps together. Texts are read twice: once
 * with the mentions, for the terms of subjects, and once alone, for how often those that may mark
 * somebody occur in everything. Words travel as numbers within a task and as texts between tasks; a
 * term is known by a hash of its folded words.
 *
 * <p>Memory: a task gives its counts away when they have grown to a bound; subjects are added up
 * one at a time, by Spark's sort, so that the hottest pair costs one task its vocabulary and no
 * more; of each subject and period 256 candidates remain, and what is broadcast is one number of
 * each distinct candidate and its counts by month.
 *
 * <p>All counts are whole numbers, ties have an order, and which form of a word a story shows is
 * decided within the story: rows do not depend on partitions.
 */
package io.entente.pair.term;
