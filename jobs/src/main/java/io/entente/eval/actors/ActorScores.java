/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import io.entente.eval.actors.gold.GoldMention;
import java.util.List;

/**
 * The figures of a system on a gold set.
 *
 * @param spans mentions found at the right place, an overlap being enough
 * @param exact share of those whose borders are the annotators'
 * @param actors mentions found and given the right actor
 * @param ids Wikidata ids of mentions that were found
 * @param sentencePairs pairs of actors in one sentence
 * @param articlePairs pairs of actors in one article
 */
public record ActorScores(
    Score spans, double exact, Score actors, Ids ids, Score sentencePairs, Score articlePairs) {

  /**
   * How right the Wikidata ids are.
   *
   * @param right mentions with the annotators' id
   * @param given mentions with any id, of those that the annotators gave one
   * @param all annotated mentions with an id
   */
  public record Ids(int right, int given, int all) {

    /** Share of the ids given that are right. */
    public double precision() {
      return Score.share(right, given);
    }

    /** Share of the annotators' ids that the system has. */
    public double recall() {
      return Score.share(right, all);
    }
  }

  static ActorScores of(List<MatchedArticle> articles, ActorMatching matching) {
    int found = 0;
    int invented = 0;
    int missed = 0;
    int exact = 0;
    int right = 0;
    for (MatchedArticle article : articles) {
      for (MatchedArticle.Match match : article.matches()) {
        found++;
        exact += match.gold().at().equals(match.system().at()) ? 1 : 0;
        right += matching.isRight(match) ? 1 : 0;
      }
      invented += article.invented().size();
      missed += article.missed().size();
    }
    PairScoring pairs = new PairScoring(matching);
    return new ActorScores(
        new Score(found, invented, missed),
        Score.share(exact, found),
        new Score(right, found + invented - right, found + missed - right),
        ids(articles),
        pairs.inSentences(articles),
        pairs.inArticles(articles));
  }

  private static Ids ids(List<MatchedArticle> articles) {
    int right = 0;
    int given = 0;
    int all = 0;
    for (MatchedArticle article : articles) {
      all += (int) article.gold().mentions().stream().filter(GoldMention::hasWikidataId).count();
      for (MatchedArticle.Match match : article.matches()) {
        String id = match.system().known().wikidataId();
        if (match.gold().hasWikidataId() && !id.isEmpty()) {
          given++;
          right += id.equals(match.gold().actor()) ? 1 : 0;
        }
      }
    }
    return new Ids(right, given, all);
  }
}
