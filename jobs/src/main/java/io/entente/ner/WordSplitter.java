/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import java.util.Locale;
import java.util.Set;

/**
 * Divides a sentence into words as the tagger's training data does: quotes, brackets and commas
 * stand alone, so does the 's of a genitive; hyphens join; the period of an abbreviation stays with
 * it.
 */
public final class WordSplitter {

  /** Takes the place of a word: index of its first char and that behind its last. */
  @FunctionalInterface
  public interface Sink {

    /** Takes one word. */
    void word(int begin, int end);
  }

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "st", "gen", "lt", "col", "maj", "capt", "sgt", "adm", "sen",
          "rep", "gov", "prof", "rev", "jr", "sr", "inc", "corp", "co", "ltd", "no", "vs", "dept",
          "jan", "feb", "aug", "sept", "oct", "nov", "dec", "etc", "bros");

  private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

  /** Signs that divide a word where they stand between letters. */
  private static final String DIVIDING = "\u2014\u2015\u2026\"\u201C\u201D\u201E()[]{}<>|;!?";

  private WordSplitter() {}

  /** Gives the words of a sentence, in order. */
  public static void split(String sentence, Sink sink) {
    int length = sentence.length();
    int begin = 0;
    while (begin < length) {
      while (begin < length && isBlank(sentence.charAt(begin))) {
        begin++;
      }
      int end = begin;
      while (end < length && !isBlank(sentence.charAt(end))) {
        end++;
      }
      if (begin < end) {
        splitChunk(sentence, begin, end, sink);
      }
      begin = end;
    }
  }

  /** Whether a word is a clitic such as 's, which {@link #split} divides from the word before. */
  static boolean isClitic(String word) {
    return word.length() > 1
        && isApostrophe(word.charAt(0))
        && CLITICS.contains(lower(word, 1, word.length()));
  }

  private static void splitChunk(String text, int from, int end, Sink sink) {
    int begin = from;
    while (begin < end && opens(text, begin, end)) {
      int next = runEnd(text, begin, end);
      sink.word(begin, next);
      begin = next;
    }
    if (begin == end) {
      return;
    }
    int inner = innerBreak(text, begin, end);
    if (inner < end) {
      splitEnd(text, begin, inner, end, sink);
      int next = runEnd(text, inner, end);
      sink.word(inner, next);
      splitChunk(text, next, end, sink);
    } else {
      splitEnd(text, begin, end, end, sink);
    }
  }

  /** Gives a word that begins with a letter or digit, and the signs and clitics at its end. */
  private static void splitEnd(String text, int begin, int end, int chunkEnd, Sink sink) {
    int stop = end;
    while (stop > begin + 1 && closes(text, begin, stop, chunkEnd)) {
      stop--;
    }
    int clitic = clitic(text, begin, stop);
    sink.word(begin, clitic);
    if (clitic < stop) {
      sink.word(clitic, stop);
    }
    int sign = stop;
    while (sign < end) {
      int next = runEnd(text, sign, end);
      sink.word(sign, next);
      sign = next;
    }
  }

  private static boolean opens(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || c == '@' || c == '#') {
      return false;
    }
    boolean numberFollows = at + 1 < end && Character.isDigit(text.charAt(at + 1));
    return !(numberFollows && (c == '-' || c == '+' || c == '.'));
  }

  private static boolean closes(String text, int begin, int stop, int chunkEnd) {
    char c = text.charAt(stop - 1);
    if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
      return false;
    }
    return c != '.' || !keepsPeriod(text, begin, stop, chunkEnd);
  }

  private static boolean keepsPeriod(String text, int begin, int stop, int chunkEnd) {
    int last = stop - 1;
    if (last - begin == 1 && Character.isUpperCase(text.charAt(begin))) {
      return true;
    }
    for (int i = begin + 1; i < last - 1; i++) {
      if (text.charAt(i) == '.' && Character.isLetter(text.charAt(last - 1))) {
        return last - begin <= 7;
      }
    }
    boolean sentenceEnds = chunkEnd == text.length();
    String word = text.substring(begin, last).toLowerCase(Locale.ROOT);
    return !sentenceEnds && ABBREVIATIONS.contains(word);
  }

  /** Where the clitic of a word begins; the word's end if it has none. */
  private static int clitic(String text, int begin, int end) {
    for (int at = Math.max(begin + 1, end - 3); at < end - 1; at++) {
      if (isApostrophe(text.charAt(at)) && CLITICS.contains(lower(text, at + 1, end))) {
        return at;
      }
    }
    boolean negated =
        end - begin > 3 && lower(text, end - 3, end).replace('\u2019', '\'').equals("n't");
    return negated ? end - 3 : end;
  }

  private static String lower(String text, int begin, int end) {
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  private static int innerBreak(String text, int begin, int end) {
    for (int i = begin + 1; i < end - 1; i++) {
      char c = text.charAt(i);
      boolean doubled = c == text.charAt(i + 1) && (c == '-' || c == '.');
      boolean commaInWords = c == ',' && Character.isLetter(text.charAt(i + 1));
      if (doubled || commaInWords || DIVIDING.indexOf(c) >= 0) {
        return i;
      }
    }
    return end;
  }

  /**
   * The end of a sign, which may take two chars, or of a run of one that is written repeatedly:
   * dots, hyphens, apostrophes.
   */
  private static int runEnd(String text, int begin, int end) {
    char c = text.charAt(begin);
    int next = Math.min(end, begin + Character.charCount(text.codePointAt(begin)));
    while (next < end && text.charAt(next) == c && (c == '.' || c == '-' || c == '\'')) {
      next++;
    }
    return next;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }
}
