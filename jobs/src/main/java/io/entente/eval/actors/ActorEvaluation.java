/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import io.entente.eval.actors.gold.ActorSystem;
import io.entente.eval.actors.gold.GoldSet;
import java.util.List;

/**
 * What came of measuring a system on a gold set.
 *
 * @param gold the set, with only what counts
 * @param articles its articles with the system's mentions
 * @param matching which actor is which
 * @param scores the figures
 * @param errors every wrong mention, in the order of the articles
 * @param calibration stated confidence against what was right
 */
public record ActorEvaluation(
    GoldSet gold,
    List<MatchedArticle> articles,
    ActorMatching matching,
    ActorScores scores,
    List<ActorError> errors,
    Calibration calibration) {

  /** Runs the system over the set. */
  public static ActorEvaluation of(GoldSet gold, ActorSystem system) {
    List<MatchedArticle> articles =
        gold.articles().stream()
            .map(article -> MatchedArticle.of(article, system.find(article)))
            .toList();
    ActorMatching matching = ActorMatching.of(articles);
    return new ActorEvaluation(
        gold,
        articles,
        matching,
        ActorScores.of(articles, matching),
        ErrorListing.of(articles, matching),
        Calibration.of(articles, matching));
  }
}
