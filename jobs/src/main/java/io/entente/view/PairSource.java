/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

/**
 * A pair in what a publisher ran in a month or year; the columns of pair_source_periods say what is
 * what.
 *
 * @param nameA name of the first actor; its id where no text names it
 * @param nameB name of the second
 */
public record PairSource(
    String actorA,
    String nameA,
    String actorB,
    String nameB,
    String source,
    long stories,
    long sourceStories,
    double share,
    long allStories,
    long allSourceStories,
    double zScore) {}
