/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.pair.term;

import java.util.Arrays;

/**
 * The words of a text in order, with their places in code points. Signs, numbers and ends of
 * paragraphs stand between them as {@link #BREAK}, which no term goes across.
 */
final class TextWords {

  /** What stands for everything that is no word and no blank. */
  static final int BREAK = -1;

  private static final int INITIAL = 256;

  private final FormNumbers forms;
  private int[] words = new int[INITIAL];
  private int[] begins = new int[INITIAL];
  private int[] ends = new int[INITIAL];
  private int size;

  /** Chars that are the second half of a code point, up to where the text was read. */
  private int surrogates;

  TextWords(FormNumbers forms) {
    this.forms = forms;
  }

  int size() {
    return size;
  }

  /** Number of a word as it is written, or {@link #BREAK}. */
  int word(int index) {
    return words[index];
  }

  int begin(int index) {
    return begins[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** The first index whose word does not begin before a code point. */
  int firstFrom(int codePoint) {
    int from = Arrays.binarySearch(begins, 0, size, codePoint);
    if (from < 0) {
      return -from - 1;
    }
    while (from > 0 && begins[from - 1] == codePoint) {
      from--;
    }
    return from;
  }

  /** Reads a text in place of the one before. */
  void read(String text) {
    size = 0;
    surrogates = 0;
    int length = text.length();
    int at = 0;
    while (at < length) {
      char c = text.charAt(at);
      if (Character.isLetter(c)) {
        at = readWord(text, at);
      } else if (Character.isDigit(c)) {
        at = readNumber(text, at);
      } else {
        boolean blank = Character.isWhitespace(c) || c == '\u00A0';
        if (!blank || c == '\n' && at + 1 < length && text.charAt(at + 1) == '\n') {
          addBreak(at);
        }
        surrogates += Character.isLowSurrogate(c) ? 1 : 0;
        at++;
      }
    }
  }

  private int readWord(String text, int begin) {
    int end = begin + 1;
    while (end < text.length() && goesOn(text, begin, end)) {
      end++;
    }
    int word = withoutGenitive(text, begin, end);
    add(forms.number(text, begin, word), begin, word);
    return end;
  }

  /** Letters and digits, and signs between them: anti-dumping, O'Neill, R&D, U.S. */
  private static boolean goesOn(String text, int begin, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean letterFollows =
        at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    if (c == '.') {
      boolean afterInitial = at - begin == 1 || text.charAt(at - 2) == '.';
      boolean initialFollows =
          letterFollows && (at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2)));
      return afterInitial && (initialFollows || at - begin > 1);
    }
    return letterFollows && (c == '-' || c == '\'' || c == '\u2019' || c == '&');
  }

  private static int withoutGenitive(String text, int begin, int end) {
    boolean genitive =
        end - begin > 2
            && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
            && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '\u2019');
    return genitive ? end - 2 : end;
  }

  private int readNumber(String text, int begin) {
    int end = begin + 1;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    addBreak(begin);
    return end;
  }

  private void addBreak(int at) {
    if (size > 0 && words[size - 1] != BREAK) {
      add(BREAK, at, at);
    }
  }

  private void add(int word, int begin, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    words[size] = word;
    begins[size] = begin - surrogates;
    ends[size] = end - surrogates;
    size++;
  }
}
