/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import io.entente.eval.actors.gold.Extent;
import io.entente.eval.actors.gold.GoldArticle;
import io.entente.eval.actors.gold.GoldMention;
import io.entente.eval.actors.gold.SystemMention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Scores pairs of actors that share a sentence or an article. */
final class PairScoring {

  /** Marks a system's actor that is none of the annotators'. */
  private static final String UNKNOWN = "sys:";

  private final ActorMatching matching;

  PairScoring(ActorMatching matching) {
    this.matching = matching;
  }

  Score inSentences(List<MatchedArticle> articles) {
    return score(articles, article -> GoldSentences.of(article.text()));
  }

  Score inArticles(List<MatchedArticle> articles) {
    return score(articles, article -> List.of(new Extent(0, Integer.MAX_VALUE)));
  }

  private record Pair(String first, String second) {}

  private Score score(
      List<MatchedArticle> articles, Function<GoldArticle, List<Extent>> windowsOf) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (MatchedArticle article : articles) {
      for (Extent window : windowsOf.apply(article.gold())) {
        Set<Pair> gold = pairs(goldActors(article.gold(), window));
        Set<Pair> system = pairs(systemActors(article, window));
        Set<Pair> both = new HashSet<>(gold);
        both.retainAll(system);
        right += both.size();
        wrong += system.size() - both.size();
        missed += gold.size() - both.size();
      }
    }
    return new Score(right, wrong, missed);
  }

  private static TreeSet<String> goldActors(GoldArticle article, Extent window) {
    TreeSet<String> actors = new TreeSet<>();
    for (GoldMention mention : article.mentions()) {
      if (beginsIn(window, mention.at())) {
        actors.add(mention.actor());
      }
    }
    return actors;
  }

  private TreeSet<String> systemActors(MatchedArticle article, Extent window) {
    TreeSet<String> actors = new TreeSet<>();
    for (SystemMention mention : article.system().mentions()) {
      boolean counts =
          !article.gold().isOptional(mention.at()) || article.gold().isGold(mention.at());
      if (beginsIn(window, mention.at()) && counts) {
        actors.add(matching.goldOf(mention.actor()).orElse(UNKNOWN + mention.actor()));
      }
    }
    return actors;
  }

  private static boolean beginsIn(Extent window, Extent mention) {
    return window.begin() <= mention.begin() && mention.begin() < window.end();
  }

  private static Set<Pair> pairs(TreeSet<String> actors) {
    Set<Pair> pairs = new HashSet<>();
    for (String first : actors) {
      for (String second : actors.tailSet(first, false)) {
        pairs.add(new Pair(first, second));
      }
    }
    return pairs;
  }
}
