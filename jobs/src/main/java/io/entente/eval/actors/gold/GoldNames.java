/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/**
 * Names of the annotators' actors, who may be no more than Wikidata ids: of each the string that
 * stands for it most often, of two equals the longer.
 */
public final class GoldNames {

  private static final Comparator<Map.Entry<String, Integer>> BEST =
      Map.Entry.<String, Integer>comparingByValue()
          .thenComparing(entry -> entry.getKey().length())
          .thenComparing(Map.Entry.comparingByKey());

  private final Map<String, String> names = new HashMap<>();

  GoldNames(Iterable<GoldArticle> articles) {
    Map<String, Map<String, Integer>> surfaces = new HashMap<>();
    for (GoldArticle article : articles) {
      for (GoldMention mention : article.mentions()) {
        surfaces
            .computeIfAbsent(mention.actor(), actor -> new HashMap<>())
            .merge(mention.at().of(article.text()), 1, Integer::sum);
      }
    }
    surfaces.forEach(
        (actor, counts) ->
            counts.entrySet().stream().max(BEST).ifPresent(e -> names.put(actor, e.getKey())));
  }

  /** How many actors there are. */
  public int size() {
    return names.size();
  }

  /** The string that stands for an actor most often. */
  public String of(String actor) {
    return names.getOrDefault(actor, "");
  }

  /** The actor as a person reads it: with its name where it is but an id. */
  public String label(String actor) {
    return GoldMention.isWikidataId(actor) ? actor + " " + of(actor) : actor;
  }
}
