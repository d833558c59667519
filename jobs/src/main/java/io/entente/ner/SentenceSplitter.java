/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Divides cleaned text into sentences. Paragraphs are divided by blank lines and end a sentence;
 * within one, the JDK's {@link BreakIterator} proposes breaks, and a break behind a title ("Gen."),
 * an initial ("J.D.") or an abbreviation that goes on ("U.S. President") is taken back.
 */
public final class SentenceSplitter {

  /** What divides two paragraphs of a cleaned text. */
  public static final String PARAGRAPH_BREAK = "\n\n";

  private static final BreakIterator PROTOTYPE = BreakIterator.getSentenceInstance(Locale.ENGLISH);

  /** Abbreviations that a name or number follows: never the end of a sentence. */
  private static final Set<String> OPEN =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Adm", "Cmdr", "Brig",
          "Sen", "Rep", "Gov", "Prof", "Rev", "Hon", "St", "Ste", "Mt", "Ft", "No", "Nos", "Fig",
          "vs", "Amb", "Pres", "Sec", "Messrs", "Mme", "Mlle", "Th", "Kr", "Wm", "Chas", "Insp",
          "Supt", "Det", "Cpl", "Pte", "Pvt", "Cllr", "Msgr", "Fr");

  /** Ends of firms' names: no end of a sentence before a bracket. */
  private static final Set<String> FIRMS =
      Set.of("Inc", "Co", "Corp", "Ltd", "Bros", "Cos", "Plc", "S.A", "N.V", "S.p.A");

  /** Words that begin a sentence much more often than they follow an abbreviation in one. */
  private static final Set<String> STARTERS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "It",
          "He",
          "She",
          "They",
          "We",
          "I",
          "You",
          "But",
          "And",
          "Or",
          "So",
          "This",
          "That",
          "These",
          "Those",
          "His",
          "Her",
          "Its",
          "Their",
          "Our",
          "For",
          "From",
          "As",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "Since",
          "Although",
          "However",
          "Meanwhile",
          "Both",
          "There",
          "Then",
          "Many",
          "Some",
          "Most",
          "Last",
          "Earlier",
          "Under",
          "With",
          "By",
          "To",
          "What",
          "Who",
          "Where",
          "Asked",
          "Also",
          "Yet",
          "Now",
          "One",
          "Two",
          "No",
          "Not",
          "Officials",
          "Mr");

  private SentenceSplitter() {}

  /** The sentences of a text, in order, without the white space around them. */
  public static List<TextSpan> split(String text) {
    List<TextSpan> sentences = new ArrayList<>();
    int begin = 0;
    int paragraph = 0;
    while (begin < text.length()) {
      int next = text.indexOf(PARAGRAPH_BREAK, begin);
      int end = next < 0 ? text.length() : next;
      splitParagraph(text, begin, end, paragraph, sentences);
      paragraph++;
      begin = end + PARAGRAPH_BREAK.length();
    }
    return sentences;
  }

  private static void splitParagraph(
      String text, int begin, int end, int paragraph, List<TextSpan> out) {
    BreakIterator breaks = (BreakIterator) PROTOTYPE.clone();
    String body = text.substring(begin, end);
    breaks.setText(body);
    int start = breaks.first();
    for (int stop = breaks.next(); stop != BreakIterator.DONE; stop = breaks.next()) {
      if (stop < body.length() && goesOn(body, start, stop)) {
        continue;
      }
      addParts(body, start, stop, begin, paragraph, out);
      start = stop;
    }
  }

  /** A sentence, or several where the blank behind a full stop is missing: "he said.Later". */
  private static void addParts(
      String body, int start, int stop, int offset, int paragraph, List<TextSpan> out) {
    int from = start;
    for (int at = start + 2; at < stop - 2; at++) {
      if (body.charAt(at) == '.' && lacksBlank(body, at)) {
        addTrimmed(body, from, at + 1, offset, paragraph, out);
        from = at + 1;
      }
    }
    addTrimmed(body, from, stop, offset, paragraph, out);
  }

  /** Two small letters before the stop, and behind it a capital and a small letter or a blank. */
  private static boolean lacksBlank(String body, int stop) {
    char second = body.charAt(stop + 2);
    return Character.isLowerCase(body.charAt(stop - 1))
        && Character.isLowerCase(body.charAt(stop - 2))
        && Character.isUpperCase(body.charAt(stop + 1))
        && (Character.isLowerCase(second) || second == ' ')
        && !isAddress(body, stop);
  }

  /** Whether the word around a stop is an address: it begins with www or holds a slash or an at. */
  private static boolean isAddress(String body, int stop) {
    int from = stop;
    while (from > 0 && !Character.isWhitespace(body.charAt(from - 1))) {
      from--;
    }
    int to = stop;
    while (to < body.length() && !Character.isWhitespace(body.charAt(to))) {
      to++;
    }
    String word = body.substring(from, to);
    return word.startsWith("www.") || word.indexOf('/') >= 0 || word.indexOf('@') >= 0;
  }

  private static void addTrimmed(
      String body, int start, int stop, int offset, int paragraph, List<TextSpan> out) {
    int from = start;
    int to = stop;
    while (from < to && Character.isWhitespace(body.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(body.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      out.add(new TextSpan(offset + from, offset + to, paragraph));
    }
  }

  /** Whether the sentence goes on behind a proposed break. */
  private static boolean goesOn(String body, int start, int stop) {
    int last = stop - 1;
    while (last > start && Character.isWhitespace(body.charAt(last))) {
      last--;
    }
    if (Character.isLowerCase(body.charAt(stop))) {
      return true;
    }
    if (body.charAt(last) != '.') {
      return false;
    }
    String word = wordBefore(body, start, last);
    if (OPEN.contains(word) || body.charAt(stop) == '(' && FIRMS.contains(word)) {
      return true;
    }
    return isInitials(word) && !STARTERS.contains(wordAt(body, stop));
  }

  private static String wordBefore(String body, int start, int end) {
    int from = end;
    while (from > start && isWordChar(body.charAt(from - 1))) {
      from--;
    }
    return body.substring(from, end);
  }

  private static boolean isWordChar(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static String wordAt(String body, int begin) {
    int to = begin;
    while (to < body.length() && Character.isLetter(body.charAt(to))) {
      to++;
    }
    return body.substring(begin, to);
  }

  /** One letter, or letters each followed by a period but the last: J, J.D, U.S. */
  private static boolean isInitials(String word) {
    if (word.isEmpty() || word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      boolean fits = i % 2 == 0 ? Character.isUpperCase(word.charAt(i)) : word.charAt(i) == '.';
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
