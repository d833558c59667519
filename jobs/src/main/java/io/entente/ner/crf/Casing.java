/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

/** How a word is capitalised and what it is made of. */
public enum Casing {
  /** Beginning or end of the sentence. */
  EDGE,
  /** government. */
  LOWER,
  /** London. */
  CAPITAL,
  /** NATO. */
  UPPER,
  /** A. */
  LETTER,
  /** J. with its period. */
  INITIAL,
  /** U.S. with periods. */
  PERIODS,
  /** McDonald, EasyJet. */
  MIXED,
  /** iPhone, al-Assad. */
  LATER,
  /** Anglo-American. */
  HYPHEN_CAPITAL,
  /** British-born, U.S.-led. */
  HYPHEN_LOWER,
  /** 1996, 3.5. */
  NUMBER,
  /** B-52, 4th. */
  ALPHANUMERIC,
  /** Punctuation and signs. */
  SIGN;

  private static final Casing[] ALL = values();

  /** Number of classes. */
  public static final int COUNT = ALL.length;

  /** Whether the word begins with a capital. */
  boolean capitalised() {
    return switch (this) {
      case CAPITAL, UPPER, LETTER, INITIAL, PERIODS, MIXED, HYPHEN_CAPITAL, HYPHEN_LOWER -> true;
      default -> false;
    };
  }

  /** Whether it has no capital. */
  boolean quiet() {
    return this == EDGE || this == LOWER || this == NUMBER || this == SIGN;
  }

  /** The class of a word. */
  static Casing of(String word) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isDigit(c)) {
        digits++;
      } else if (Character.isUpperCase(c)) {
        upper++;
      } else if (Character.isLetter(c)) {
        lower++;
      }
    }
    if (upper + lower == 0) {
      return digits == 0 ? SIGN : NUMBER;
    }
    return digits > 0 ? ALPHANUMERIC : ofLetters(word, upper, lower);
  }

  private static Casing ofLetters(String word, int upper, int lower) {
    if (upper == 0) {
      return LOWER;
    }
    if (!Character.isUpperCase(word.charAt(0))) {
      return lower == 0 ? UPPER : LATER;
    }
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && hyphen + 1 < word.length() && lower > 0) {
      return Character.isUpperCase(word.charAt(hyphen + 1)) ? HYPHEN_CAPITAL : HYPHEN_LOWER;
    }
    if (lower > 0) {
      return upper == 1 ? CAPITAL : MIXED;
    }
    if (word.indexOf('.') > 0) {
      return upper == 1 ? INITIAL : PERIODS;
    }
    return upper == 1 ? LETTER : UPPER;
  }
}
