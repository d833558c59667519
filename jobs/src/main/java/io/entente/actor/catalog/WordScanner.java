/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts text into the words by which names are compared. A hyphen divides words, so that "US-led"
 * and "Russia-Ukraine" hold the names in them; initials with periods are one word ("U.S." is US); a
 * possessive ending is cut off, and so is that of a contraction ("I'll"); apostrophes inside a
 * word, signs without width, diacritics and the dots of letters go; ligatures are taken apart.
 */
public final class WordScanner {

  /** Letters that Unicode does not take apart into a base letter and a mark. */
  private static final Map<Character, String> UNDECOMPOSED =
      Map.ofEntries(
          Map.entry('ı', "i"),
          Map.entry('ł', "l"),
          Map.entry('Ł', "L"),
          Map.entry('ø', "o"),
          Map.entry('Ø', "O"),
          Map.entry('đ', "d"),
          Map.entry('Đ', "D"),
          Map.entry('ð', "d"),
          Map.entry('þ', "th"),
          Map.entry('Þ', "Th"),
          Map.entry('ß', "ss"),
          Map.entry('æ', "ae"),
          Map.entry('Æ', "Ae"),
          Map.entry('œ', "oe"),
          Map.entry('Œ', "Oe"),
          Map.entry('ə', "a"),
          Map.entry('Ə', "A"));

  /** British spellings inside names, by their American ones. */
  private static final Map<String, String> SPELLINGS =
      Map.of(
          "defence", "defense",
          "organisation", "organization",
          "organisations", "organizations",
          "labour", "labor",
          "centre", "center",
          "programme", "program");

  /** What follows the apostrophe of a contraction, besides the possessive. */
  private static final Set<String> CONTRACTED = Set.of("ll", "ve", "re", "d", "m");

  private static final int LONGEST_ABBREVIATION = 4;

  private final String text;
  private final List<Word> words = new ArrayList<>();

  private WordScanner(String text) {
    this.text = text;
  }

  /** The words of a text, in order. */
  public static List<Word> scan(String text) {
    WordScanner scanner = new WordScanner(text);
    int at = 0;
    while (at < text.length()) {
      at = isWordChar(text.charAt(at)) ? scanner.word(at) : at + 1;
    }
    return scanner.words;
  }

  /** The word form without case, British or American spelling. */
  public static String fold(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return SPELLINGS.getOrDefault(lower, lower);
  }

  /** The folded words of a text, by which spellings count as equal. */
  public static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (Word word : scan(text)) {
      key.append(key.isEmpty() ? "" : " ").append(word.folded());
    }
    return key.toString();
  }

  private int word(int begin) {
    int initials = endOfInitials(begin);
    if (initials > begin) {
      add(begin, initials);
      return initials;
    }
    int end = begin;
    while (end < text.length() && (isWordChar(text.charAt(end)) || isInner(end))) {
      end++;
    }
    add(begin, endWithoutClitic(begin, end));
    return end;
  }

  /** End of letters each with a period (two letters at least), or the begin when there are none. */
  private int endOfInitials(int begin) {
    if (begin > 0 && isWordChar(text.charAt(begin - 1))) {
      return begin;
    }
    int end = begin;
    while (end + 1 < text.length()
        && Character.isUpperCase(text.charAt(end))
        && text.charAt(end + 1) == '.') {
      end += 2;
    }
    if (end - begin >= 4 && (end >= text.length() || !isWordChar(text.charAt(end)))) {
      return end;
    }
    return end > begin && isLastInitial(end) ? end + 1 : begin;
  }

  /** The last letter of initials whose last period is missing: "U.S". */
  private boolean isLastInitial(int at) {
    return at < text.length()
        && Character.isUpperCase(text.charAt(at))
        && (at + 1 == text.length() || !isWordChar(text.charAt(at + 1)));
  }

  /** An apostrophe, or a sign without width, between two letters of a word. */
  private boolean isInner(int at) {
    return (isApostrophe(text.charAt(at)) || isWithoutWidth(text.charAt(at)))
        && at + 1 < text.length()
        && isWordChar(text.charAt(at + 1));
  }

  private int endWithoutClitic(int begin, int end) {
    boolean possessive =
        end - begin > 2
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
            && isApostrophe(text.charAt(end - 2));
    return possessive ? end - 2 : endWithoutContraction(begin, end);
  }

  /** "I'll", "Macron'd": the verb behind the apostrophe is no part of the word. */
  private int endWithoutContraction(int begin, int end) {
    for (int at = Math.max(begin + 1, end - 3); at < end - 1; at++) {
      if (isApostrophe(text.charAt(at)) && CONTRACTED.contains(text.substring(at + 1, end))) {
        return at;
      }
    }
    return end;
  }

  private void add(int begin, int end) {
    String form = form(text.substring(begin, end));
    if (!form.isEmpty()) {
      words.add(new Word(begin, end, isJoined(begin), form));
    }
  }

  /**
   * Between the words of a name stand blanks, hyphens of any width, apostrophes, &, and
   * abbreviating periods.
   */
  private boolean isJoined(int begin) {
    if (words.isEmpty()) {
      return false;
    }
    Word before = words.get(words.size() - 1);
    boolean abbreviation = before.form().length() <= LONGEST_ABBREVIATION;
    for (int i = before.end(); i < begin; i++) {
      char c = text.charAt(i);
      boolean joins =
          c == ' '
              || isHyphen(c)
              || c == '&'
              || c == 's'
              || c == 'S'
              || isApostrophe(c)
              || c == '.' && abbreviation;
      if (!joins) {
        return false;
      }
    }
    return true;
  }

  private static String form(String surface) {
    boolean plain = true;
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      plain &= c < 128 && c != '.' && c != '\'';
    }
    return plain ? surface : strip(surface);
  }

  private static String strip(String surface) {
    String decomposed = Normalizer.normalize(surface, Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        String replacement = UNDECOMPOSED.get(c);
        letters.append(replacement == null ? String.valueOf(c) : replacement);
      }
    }
    return letters.toString();
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʻ' || c == '‘' || c == 'ʼ' || c == '`' || c == '´';
  }

  /**
   * Whether a char is written as a hyphen: the usual one, U+2010, U+2011 or a dash of that width.
   */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  private static boolean isWithoutWidth(char c) {
    return c == '\u00AD' || c >= '\u200B' && c <= '\u200D' || c == '\u2060' || c == '\uFEFF';
  }
}
