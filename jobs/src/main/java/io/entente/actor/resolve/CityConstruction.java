/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import java.util.Set;

/**
 * Constructions in which a capital is the city whatever else stands around it: the object of a verb
 * of going or taking ("visit Riga", "overran Riga"), behind "city of" or "their capital", behind a
 * preposition of place unless something of it follows ("in Riga", but "in Riga's view"), and what
 * is to be a capital ("Riga as a capital").
 */
final class CityConstruction {

  /** Verbs whose object is a place. */
  private static final Set<String> GOING =
      Set.of(
          "capture",
          "captured",
          "capturing",
          "enter",
          "entered",
          "entering",
          "enters",
          "overran",
          "overrun",
          "reach",
          "reached",
          "reaches",
          "reaching",
          "tour",
          "toured",
          "touring",
          "visit",
          "visited",
          "visiting",
          "visits");

  private static final Set<String> INSIDE = Set.of("in", "inside", "near", "outside");

  private static final Set<String> SETTLEMENTS = Set.of("city", "town");

  private static final String CAPITAL = "capital";

  /** Words behind "as" among which the capital is sought. */
  private static final int REACH = 4;

  private CityConstruction() {}

  /** Whether a span stands in such a construction. */
  static boolean holds(Sentence sentence, Span span) {
    String before = sentence.lower(span.firstWord() - 1);
    if (!sentence.adjacent(span.firstWord() - 1, span.firstWord())) {
      return false;
    }
    return GOING.contains(before) && isAlone(sentence, span)
        || INSIDE.contains(before) && isAlone(sentence, span)
        || before.equals("of") && SETTLEMENTS.contains(sentence.lower(span.firstWord() - 2))
        || before.equals(CAPITAL)
        || isToBeCapital(sentence, span);
  }

  /** Neither "Riga's" nor "Riga officials" nor "Riga-backed". */
  private static boolean isAlone(Sentence sentence, Span span) {
    int next = span.lastWord() + 1;
    String between = sentence.between(span.lastWord(), next);
    return !between.startsWith("'")
        && !between.startsWith("’")
        && !between.strip().startsWith("'s")
        && !sentence.hyphenated(next)
        && !ActingWords.STATE_NOUNS.contains(sentence.lower(next));
  }

  private static boolean isToBeCapital(Sentence sentence, Span span) {
    int as = span.lastWord() + 1;
    if (!sentence.lower(as).equals("as")) {
      return false;
    }
    for (int word = as + 1; word <= as + REACH; word++) {
      if (sentence.lower(word).equals(CAPITAL)) {
        return true;
      }
    }
    return false;
  }
}
