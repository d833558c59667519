/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

import io.entente.view.RowChoice;

/**
 * How much a report holds, so that a browser opens it quickly; what is cut is said in it.
 *
 * @param actors actors
 * @param pairs pairs
 * @param sentences sentences of each pair
 * @param characters characters of all sentences and titles together
 * @param points periods of pairs together, by which the length of the periods is chosen
 * @param publishers publishers
 * @param countries countries
 * @param periods weeks, and months, of which is told what rose in them: the latest
 * @param rising actors, and pairs, that are told of each of them
 * @param unrelated whether pairs are left out that belong together by nature
 */
public record ReportLimits(
    int actors,
    int pairs,
    int sentences,
    int characters,
    int points,
    int publishers,
    int countries,
    int periods,
    int rising,
    boolean unrelated) {

  /** What a browser shows without delay: some 5 MB at most. */
  public static final ReportLimits USUAL =
      new ReportLimits(500, 3_000, 5, 2_200_000, 150_000, 20, 30, 60, 12, false);

  /** The same with other numbers of actors and pairs. */
  public ReportLimits with(int mostActors, int mostPairs) {
    return new ReportLimits(
        mostActors,
        mostPairs,
        sentences,
        characters,
        points,
        publishers,
        countries,
        periods,
        rising,
        unrelated);
  }

  /** The same without pairs that belong together by nature. */
  public ReportLimits onlyUnrelated() {
    return new ReportLimits(
        actors, pairs, sentences, characters, points, publishers, countries, periods, rising, true);
  }

  /** Which pairs are told of. */
  RowChoice choice() {
    return unrelated ? RowChoice.ALL.onlyUnrelated() : RowChoice.ALL;
  }
}
