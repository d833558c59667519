/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import static java.util.Arrays.stream;

import io.entente.actor.catalog.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells whether an article reports sport, and which: by the words that only one sport uses,
 * together with those that all use, as a share of all words, and against those of politics.
 */
final class Sport {

  private static final List<String> SPORTS =
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
          "boxing");

  private static final int COMMON = -1;
  private static final int[] NONE = {};

  /** Of each word the number of its sport, or {@link #COMMON}; a few words are of several. */
  private static final Map<String, int[]> WORDS = words();

  private static final Set<String> POLITICS = WordLists.get("politics");

  private static final int LEAST_OF_ONE = 2;
  private static final double LEAST_SHARE = 0.02;
  private static final int LEAST_OF_ALL = 4;
  private static final double HIGH_SHARE = 0.05;

  private Sport() {}

  private static Map<String, int[]> words() {
    Map<String, int[]> words = new HashMap<>();
    for (String word : WordLists.get("sport")) {
      words.put(word, new int[] {COMMON});
    }
    for (int sport = 0; sport < SPORTS.size(); sport++) {
      int[] own = {sport};
      for (String word : WordLists.get("sport-" + SPORTS.get(sport))) {
        words.merge(word, own, (one, two) -> IntStream.concat(stream(one), stream(two)).toArray());
      }
    }
    return words;
  }

  /** The sport of an article, or an empty string. */
  static String of(List<Sentence> sentences) {
    int[] counts = new int[SPORTS.size()];
    int common = 0;
    int politics = 0;
    int all = 0;
    for (Sentence sentence : sentences) {
      all += sentence.words().size();
      for (int i = 0; i < sentence.words().size(); i++) {
        politics += POLITICS.contains(sentence.lower(i)) ? 1 : 0;
        for (int sport : WORDS.getOrDefault(sentence.lower(i), NONE)) {
          if (sport == COMMON) {
            common++;
          } else {
            counts[sport]++;
          }
        }
      }
    }
    int best = 0;
    for (int sport = 1; sport < counts.length; sport++) {
      best = counts[sport] > counts[best] ? sport : best;
    }
    boolean enough = counts[best] >= LEAST_OF_ONE && counts[best] + common >= LEAST_SHARE * all;
    enough |=
        counts[best] > 0
            && politics < LEAST_OF_ONE
            && counts[best] + common >= LEAST_OF_ALL
            && counts[best] + common >= HIGH_SHARE * all;
    enough &= counts[best] + common > politics;
    boolean told = counts[best] > 0 && isHeadline(sentences, SPORTS.get(best));
    return enough || told ? SPORTS.get(best) : "";
  }

  /** "SOCCER - ..." */
  private static boolean isHeadline(List<Sentence> sentences, String sport) {
    return !sentences.isEmpty()
        && sentences.get(0).text().length() > sport.length() + 2
        && sentences.get(0).lower(0).equals(sport)
        && sentences.get(0).between(0, 1).strip().startsWith("-");
  }
}
