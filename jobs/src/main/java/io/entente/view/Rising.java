/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import java.time.LocalDate;
import java.util.List;

/**
 * What is more in the news than before: the actors and pairs whose share of a period's stories lies
 * furthest above what was usual, by z-score. The columns of the trend tables say what the figures
 * mean.
 */
public record Rising(List<RisingActor> actors, List<RisingPair> pairs) {

  /**
   * A rising actor.
   *
   * @param rankChange null when it did not occur in the period before
   * @param terms what it is in the news for in the period's month or year; see {@link Why}
   * @param typicalArticleId the article that holds most of the terms, or null
   * @param headline of that article, or null
   */
  public record RisingActor(
      String actorId,
      String name,
      long stories,
      double share,
      double baselineMedian,
      double zScore,
      int burstLevel,
      long rank,
      Long rankChange,
      LocalDate firstSeen,
      List<String> terms,
      String typicalArticleId,
      String headline) {

    /** The same with what it is in the news for. */
    RisingActor because(Why why) {
      return new RisingActor(
          actorId,
          name,
          stories,
          share,
          baselineMedian,
          zScore,
          burstLevel,
          rank,
          rankChange,
          firstSeen,
          why.words(),
          why.typicalArticleId(),
          why.headline());
    }
  }

  /**
   * A rising pair.
   *
   * @param rankChange null when it did not occur in the period before
   * @param terms what it is in the news for in the period's month or year; see {@link Why}
   * @param typicalArticleId the article that holds most of the terms, or null
   * @param headline of that article, or null
   */
  public record RisingPair(
      String actorA,
      String nameA,
      String actorB,
      String nameB,
      long stories,
      double share,
      double baselineMedian,
      double zScore,
      int burstLevel,
      long rank,
      Long rankChange,
      LocalDate firstSeen,
      List<String> terms,
      String typicalArticleId,
      String headline) {

    /** Whom it is about. */
    public PairIds ids() {
      return new PairIds(actorA, actorB);
    }

    /** The same with what it is in the news for. */
    RisingPair because(Why why) {
      return new RisingPair(
          actorA,
          nameA,
          actorB,
          nameB,
          stories,
          share,
          baselineMedian,
          zScore,
          burstLevel,
          rank,
          rankChange,
          firstSeen,
          why.words(),
          why.typicalArticleId(),
          why.headline());
    }
  }
}
