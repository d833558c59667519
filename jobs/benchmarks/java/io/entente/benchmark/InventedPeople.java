/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import java.util.SplittableRandom;

/**
 * Persons whom the catalog does not know, by their numbers: a few are named often, most of them
 * seldom, so that a larger corpus names more of them, as news does.
 */
final class InventedPeople {

  private static final String[] GIVEN =
      words("Martin Helen Oscar Paula Victor Irene Hugo Clara Felix Norma Simon Edith");

  private static final String[] SYLLABLES =
      words("bal cor dun fen gar hol kar lum mor nib pol rud sal tam ved wex yal zor bri tro ske");

  /** How many there are. */
  private static final int ALL = 100_000;

  /** The larger, the more often the first of them are named. */
  private static final int POWER = 4;

  private InventedPeople() {}

  private static String[] words(String list) {
    return list.split(" ");
  }

  /** A sentence that names two of them. */
  static String sentence(SplittableRandom random) {
    return "%s, a gardener, and %s looked at the %s."
        .formatted(name(drawn(random)), name(drawn(random)), FillerText.noun(random));
  }

  private static int drawn(SplittableRandom random) {
    return (int) (Math.pow(random.nextDouble(), POWER) * ALL);
  }

  /** The name of one of them. */
  static String name(int number) {
    StringBuilder surname = new StringBuilder();
    for (int rest = number / GIVEN.length + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
      surname.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    surname.setCharAt(0, Character.toUpperCase(surname.charAt(0)));
    return GIVEN[number % GIVEN.length] + " " + surname + "er";
  }
}
