/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Names of months, whole or cut off, in English and in French, which no other month has. */
final class MonthNames {

  /** As a pattern, of a whole word: {@code Marvel} is no month. */
  static final String PATTERN =
      "(?:jan(?:uary|v(?:ier)?)?|feb(?:ruary|r)?|f[eé]v(?:r(?:ier)?)?|mar(?:ch|s)?|apr(?:il)?"
          + "|avr(?:il)?|may|mai|june?|juin|july?|juil(?:let)?|aug(?:ust)?|ao[uû]t"
          + "|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|d[eé]c(?:ember|embre)?)"
          + "\\.?(?!\\p{L})";

  private static final Map<String, Integer> BY_BEGINNING = byBeginning();

  private MonthNames() {}

  private static Map<String, Integer> byBeginning() {
    String[] beginnings = {
      "jan",
      "feb fev fév",
      "mar",
      "apr avr",
      "may mai",
      "jun juin",
      "jul juil",
      "aug aou aoû",
      "sep",
      "oct",
      "nov",
      "dec déc"
    };
    Map<String, Integer> months = new LinkedHashMap<>();
    for (int i = 0; i < beginnings.length; i++) {
      for (String beginning : beginnings[i].split(" ")) {
        months.put(beginning, i + 1);
      }
    }
    return months;
  }

  /** The month, from 1, of a name that the pattern finds. */
  static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return BY_BEGINNING.entrySet().stream()
        .filter(month -> lower.startsWith(month.getKey()))
        .findFirst()
        .orElseThrow()
        .getValue();
  }
}
