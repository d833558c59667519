/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import io.entente.eval.actors.gold.GoldArticle;
import io.entente.eval.actors.gold.GoldMention;
import io.entente.eval.actors.gold.SystemArticle;
import io.entente.eval.actors.gold.SystemMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An article with a system's mentions laid over the annotators': each annotated mention, in order,
 * takes of the system's mentions that overlap it and are still free the one that shares most.
 */
public final class MatchedArticle {

  private static final int NONE = -1;

  private final GoldArticle gold;
  private final SystemArticle system;
  private final int[] systemOfGold;
  private final int[] goldOfSystem;

  private MatchedArticle(GoldArticle gold, SystemArticle system) {
    this.gold = gold;
    this.system = system;
    this.systemOfGold = new int[gold.mentions().size()];
    this.goldOfSystem = new int[system.mentions().size()];
    Arrays.fill(systemOfGold, NONE);
    Arrays.fill(goldOfSystem, NONE);
  }

  static MatchedArticle of(GoldArticle gold, SystemArticle system) {
    MatchedArticle article = new MatchedArticle(gold, system);
    for (int g = 0; g < article.systemOfGold.length; g++) {
      int best = article.bestFor(gold.mentions().get(g));
      if (best != NONE) {
        article.systemOfGold[g] = best;
        article.goldOfSystem[best] = g;
      }
    }
    return article;
  }

  private int bestFor(GoldMention mention) {
    int best = NONE;
    int most = 0;
    for (int s = 0; s < goldOfSystem.length; s++) {
      int shared = mention.at().sharedWith(system.mentions().get(s).at());
      if (goldOfSystem[s] == NONE && shared > most) {
        best = s;
        most = shared;
      }
    }
    return best;
  }

  /** The article as it was annotated. */
  public GoldArticle gold() {
    return gold;
  }

  /** The article as the system sees it. */
  public SystemArticle system() {
    return system;
  }

  /** An annotated mention and the system's mention at its place. */
  public record Match(GoldMention gold, SystemMention system) {}

  /** All matches, in the annotators' order. */
  public List<Match> matches() {
    List<Match> matches = new ArrayList<>();
    for (int g = 0; g < systemOfGold.length; g++) {
      if (systemOfGold[g] != NONE) {
        matches.add(new Match(gold.mentions().get(g), system.mentions().get(systemOfGold[g])));
      }
    }
    return matches;
  }

  /** Annotated mentions that the system did not find. */
  public List<GoldMention> missed() {
    List<GoldMention> missed = new ArrayList<>();
    for (int g = 0; g < systemOfGold.length; g++) {
      if (systemOfGold[g] == NONE) {
        missed.add(gold.mentions().get(g));
      }
    }
    return missed;
  }

  /** The system's mentions where nothing is annotated, not even as optional. */
  public List<SystemMention> invented() {
    List<SystemMention> invented = new ArrayList<>();
    for (int s = 0; s < goldOfSystem.length; s++) {
      SystemMention mention = system.mentions().get(s);
      if (goldOfSystem[s] == NONE && !gold.isOptional(mention.at())) {
        invented.add(mention);
      }
    }
    return invented;
  }
}
