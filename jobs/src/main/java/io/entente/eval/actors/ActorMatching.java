/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of the system's actors is which of the annotators', decided over a whole set: the two that
 * share most mentions first, each actor once. So an actor that a system splits in two is right only
 * once, and of two that it merges only one is right.
 */
public final class ActorMatching {

  private static final Comparator<String> BY_CODE_POINTS =
      Comparator.comparing((String text) -> text.codePoints().toArray(), Arrays::compare);

  private final Map<String, String> goldOf = new HashMap<>();
  private final Map<String, String> systemOf = new HashMap<>();
  private final Map<String, String> mainGoldOf = new HashMap<>();
  private final Map<String, String> mainSystemOf = new HashMap<>();

  private record Couple(String system, String gold) {}

  static ActorMatching of(List<MatchedArticle> articles) {
    Map<Couple, Integer> together = new HashMap<>();
    for (MatchedArticle article : articles) {
      for (MatchedArticle.Match match : article.matches()) {
        Couple couple = new Couple(match.system().actor(), match.gold().actor());
        together.merge(couple, 1, Integer::sum);
      }
    }
    Comparator<Map.Entry<Couple, Integer>> mostFirst =
        Map.Entry.<Couple, Integer>comparingByValue().reversed();
    ActorMatching matching = new ActorMatching();
    together.entrySet().stream()
        .sorted(
            mostFirst
                .thenComparing(entry -> entry.getKey().system, BY_CODE_POINTS)
                .thenComparing(entry -> entry.getKey().gold, BY_CODE_POINTS))
        .forEach(entry -> matching.add(entry.getKey()));
    return matching;
  }

  private void add(Couple couple) {
    mainGoldOf.putIfAbsent(couple.system, couple.gold);
    mainSystemOf.putIfAbsent(couple.gold, couple.system);
    if (!goldOf.containsKey(couple.system) && !systemOf.containsKey(couple.gold)) {
      goldOf.put(couple.system, couple.gold);
      systemOf.put(couple.gold, couple.system);
    }
  }

  /** The annotators' actor that a system's actor is. */
  public Optional<String> goldOf(String system) {
    return Optional.ofNullable(goldOf.get(system));
  }

  /** The system's actor that an annotators' actor is. */
  public Optional<String> systemOf(String gold) {
    return Optional.ofNullable(systemOf.get(gold));
  }

  /** Whether the system's actor is the annotators' actor. */
  public boolean isRight(MatchedArticle.Match match) {
    return match.gold().actor().equals(goldOf.get(match.system().actor()));
  }

  /** Whether the system's actor most often stands where that annotators' actor does. */
  boolean mostlyMeans(String system, String gold) {
    return gold.equals(mainGoldOf.get(system));
  }

  /** Whether the annotators' actor most often became that system's actor. */
  boolean mostlyBecomes(String gold, String system) {
    return system.equals(mainSystemOf.get(gold));
  }
}
