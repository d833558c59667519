/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import java.util.Locale;

/**
 * What a word is counted as: lower case, and one form for singular and plural by the S stemmer
 * (Harman 1991, "How effective is suffixing?"), which changes nothing else: verbs keep their
 * tenses.
 */
final class WordFold {

  private static final int SHORTEST = 4;

  private WordFold() {}

  /** The fold of a word; what of an abbreviation with stops (U.S.) is left without them. */
  static String of(String form) {
    String lower = form.toLowerCase(Locale.ROOT).replace("\u2019", "'");
    return lower.indexOf('.') >= 0 ? lower.replace(".", "") : singular(lower);
  }

  private static String singular(String word) {
    int end = word.length();
    if (end < SHORTEST || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
      return word.substring(0, end - 3) + "y";
    }
    boolean keepsS = word.endsWith("us") || word.endsWith("ss");
    return keepsS ? word : word.substring(0, end - 1);
  }
}
