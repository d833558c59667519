/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import java.util.List;
import java.util.Map;

/**
 * Names of states and places whose direction is a letter, as headlines have them: "S. Korean", "N.
 * Ireland", "E. Timor". They mean what the catalog has under the word in full.
 */
final class AbbreviatedDirections implements ResolutionStep {

  private static final Map<String, String> DIRECTIONS =
      Map.of("n", "North", "s", "South", "e", "East", "w", "West");

  /** "N. Ireland" is Northern. */
  private static final String OF_PEOPLES = "ern";

  @Override
  public void resolve(ArticleSpans article) {
    article
        .open()
        .filter(span -> span.isTagged() && span.aliases().isEmpty() && span.words() > 1)
        .forEach(span -> resolve(article, span));
  }

  private static void resolve(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    String direction = DIRECTIONS.get(sentence.lower(span.firstWord()));
    if (direction == null) {
      return;
    }
    String rest = sentence.surface(span.firstWord() + 1, span.lastWord());
    List<Alias> meant = meant(article, direction + " " + rest);
    if (meant.isEmpty()) {
      meant = meant(article, direction + OF_PEOPLES + " " + rest);
    }
    if (meant.stream().map(Alias::actor).distinct().count() == 1) {
      Alias alias = meant.get(0);
      boolean demonym = alias.kind() == AliasKind.DEMONYM;
      span.decide(
          article.actor(alias),
          demonym ? Resolution.DEMONYM : Resolution.CATALOG,
          demonym ? Confidence.DEMONYM : Confidence.NAME);
    }
  }

  private static List<Alias> meant(ArticleSpans article, String name) {
    return article.catalog().trie().lookup(name).stream()
        .filter(alias -> isLand(article.actor(alias).type()))
        .filter(alias -> article.catalog().exists(alias.actor(), article.date()))
        .toList();
  }

  private static boolean isLand(ActorType type) {
    return type == ActorType.STATE || type == ActorType.PLACE;
  }
}
