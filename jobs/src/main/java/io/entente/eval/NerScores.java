/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import java.util.List;
import java.util.Map;

/**
 * How well names were found in one labelled corpus.
 *
 * @param corpus its name
 * @param articles how many it holds; loose sentences count as one each
 * @param tokens its words
 * @param exact scores of exact spans with their types, by type, and of all
 * @param overlap scores of spans of any type that overlap
 * @param typesLeftOut types that the corpus never labels: found names of these do not count
 * @param namesLeftOut how many names were found of those types
 */
public record NerScores(
    String corpus,
    int articles,
    int tokens,
    Map<String, Score> exact,
    Score overlap,
    List<String> typesLeftOut,
    int namesLeftOut) {

  /** The score of exact spans of all types. */
  public Score overall() {
    return exact.get(SpanScores.ALL);
  }
}
