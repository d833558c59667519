/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view;

import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.translate;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;

/** Text without case and accents, the same for a text at hand and for a column. */
final class Folding {

  /** Letters that are not written as one with an accent, though readers take them for such. */
  private static final Map<Character, Character> STROKES =
      Map.of('ø', 'o', 'ł', 'l', 'đ', 'd', 'ħ', 'h', 'ŧ', 't', 'ı', 'i');

  private static final char FIRST_ACCENTED = 0xC0;
  private static final char LAST_ACCENTED = 0x1FFF;
  private static final char FIRST_MARK = 0x300;
  private static final char LAST_MARK = 0x36F;

  private static final String LETTERS;
  private static final String BASES;

  /** From a letter to its base; a mark has none. */
  private static final Map<Character, Character> BASE_OF = new HashMap<>();

  static {
    StringBuilder letters = new StringBuilder();
    StringBuilder bases = new StringBuilder();
    for (char c = FIRST_ACCENTED; c <= LAST_ACCENTED; c++) {
      char base = base(c);
      if (base != c) {
        letters.append(c);
        bases.append(base);
        BASE_OF.put(c, base);
      }
    }
    // What has no partner in the bases is taken out.
    for (char mark = FIRST_MARK; mark <= LAST_MARK; mark++) {
      letters.append(mark);
    }
    LETTERS = letters.toString();
    BASES = bases.toString();
  }

  private Folding() {}

  private static char base(char letter) {
    if (STROKES.containsKey(letter) || isMark(letter)) {
      return STROKES.getOrDefault(letter, letter);
    }
    String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
    boolean accented = parts.length() > 1 && parts.chars().skip(1).allMatch(Folding::isMark);
    return accented ? parts.charAt(0) : letter;
  }

  private static boolean isMark(int c) {
    return c >= FIRST_MARK && c <= LAST_MARK;
  }

  /** A column of texts, folded. */
  static Column of(Column text) {
    return translate(lower(text), LETTERS, BASES);
  }

  /** A text, folded. */
  static String of(String text) {
    StringBuilder folded = new StringBuilder();
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (!isMark(c)) {
        folded.append(BASE_OF.getOrDefault(c, c).charValue());
      }
    }
    return folded.toString();
  }

  /** Whether a column of texts contains a text, whatever the case and accents of both. */
  static Column contains(Column text, String part) {
    return of(text).contains(of(part));
  }
}
