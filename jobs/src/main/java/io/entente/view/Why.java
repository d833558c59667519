/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import io.entente.pair.TermRules;
import java.time.LocalDate;
import java.util.List;

/**
 * What a pair or actor was in the news for in a month or year; tables pair_terms and actor_terms
 * say how that is found.
 *
 * @param granularity month or year
 * @param periodStart its first day
 * @param terms what marks it, the strongest first; none where it has fewer stories than {@link
 *     TermRules} ask for
 * @param typicalArticleId the article that holds most of the terms; null without terms
 * @param headline of that article; null where it has none
 */
public record Why(
    String granularity,
    LocalDate periodStart,
    List<Term> terms,
    String typicalArticleId,
    String headline) {

  /**
   * A term; the columns of pair_terms say what is what.
   *
   * @param term one to three words
   */
  public record Term(String term, double zScore, long occurrences, long stories) {}

  /** The terms without their figures. */
  public List<String> words() {
    return terms.stream().map(Term::term).toList();
  }
}
