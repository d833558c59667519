/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.text.Normalizer;
import java.util.Locale;

/** The forms under which a word is looked up. */
public final class Spelling {

  private static final int MAX_SHAPE = 12;

  private Spelling() {}

  /** A word with the plain quotes, dashes and blanks of the training data. */
  static String plain(String word) {
    if (isAscii(word)) {
      return word;
    }
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      appendPlain(word.charAt(i), plain);
    }
    return plain.toString();
  }

  private static void appendPlain(char c, StringBuilder out) {
    switch (c) {
      case '\u2018', '\u2019', '\u201A', '\u2032', '\u00B4' -> out.append('\'');
      case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2033' -> out.append('"');
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> out.append('-');
      case '\u2014', '\u2015' -> out.append("--");
      case '\u2026' -> out.append("...");
      case '\u00AD', '\u200B', '\uFEFF' -> {}
      default -> out.append(c);
    }
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** A word with every digit 0. */
  static String withoutNumbers(String word) {
    StringBuilder digits = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digits.append(Character.isDigit(c) ? '0' : c);
    }
    return digits.toString();
  }

  /** A word in lower case. */
  public static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** A word without the marks on its letters. */
  static String withoutMarks(String word) {
    if (isAscii(word)) {
      return word;
    }
    String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        letters.append(parts.charAt(i));
      }
    }
    return letters.toString();
  }

  /** The kinds of a word's characters, one letter each: Xxxxx for Paris. */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length() && i < MAX_SHAPE; i++) {
      shape.append(kind(word.charAt(i)));
    }
    return shape.toString();
  }

  /** The kinds of a word's characters, each run once: Xx for Paris. */
  static String briefShape(String word) {
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char kind = kind(word.charAt(i));
      if (shape.isEmpty() || shape.charAt(shape.length() - 1) != kind) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static char kind(char c) {
    if (Character.isDigit(c)) {
      return '0';
    }
    if (Character.isUpperCase(c)) {
      return 'X';
    }
    return Character.isLetter(c) ? 'x' : c;
  }
}
