/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.WordLists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether an article reports sport, and which: by the words that only one sport uses,
 * together with those that all use, as a share of all words.
 */
final class Sport {

  private static final Map<String, Set<String>> WORDS = words();
  private static final Set<String> COMMON = WordLists.get("sport");

  private static final int LEAST_OF_ONE = 2;
  private static final double LEAST_SHARE = 0.02;

  private Sport() {}

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String sport :
        List.of(
            "soccer",
            "cricket",
            "tennis",
            "rugby",
            "baseball",
            "basketball",
            "hockey",
            "football",
            "golf",
            "athletics",
            "cycling",
            "racing",
            "boxing")) {
      words.put(sport, WordLists.get("sport-" + sport));
    }
    return words;
  }

  /** The sport of an article, or an empty string. */
  static String of(List<Sentence> sentences) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    int common = 0;
    int all = 0;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.words().size(); i++) {
        String word = sentence.lower(i);
        all++;
        common += COMMON.contains(word) ? 1 : 0;
        for (Map.Entry<String, Set<String>> sport : WORDS.entrySet()) {
          if (sport.getValue().contains(word)) {
            counts.merge(sport.getKey(), 1, Integer::sum);
          }
        }
      }
    }
    String best = "";
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(best, 0)) {
        best = count.getKey();
      }
    }
    int own = counts.getOrDefault(best, 0);
    boolean named = isHeadline(sentences, best);
    boolean enough = own >= LEAST_OF_ONE && own + common >= LEAST_SHARE * all;
    return named || enough ? best : "";
  }

  /** "SOCCER - ..." */
  private static boolean isHeadline(List<Sentence> sentences, String sport) {
    return !sport.isEmpty()
        && !sentences.isEmpty()
        && sentences.get(0).text().length() > sport.length() + 2
        && sentences.get(0).lower(0).equals(sport)
        && sentences.get(0).between(0, 1).strip().startsWith("-");
  }
}
