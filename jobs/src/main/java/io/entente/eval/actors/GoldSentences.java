/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import io.entente.eval.actors.gold.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides an annotated text into sentences by one fixed rule, which does not depend on the system
 * that is measured, so that figures stay comparable.
 */
final class GoldSentences {

  private static final Pattern BREAK =
      Pattern.compile(
          "(?<=[.!?”\"])[\\s\\x1c-\\x1f]+(?=[A-Z“\"‘(])|\\n[\\s\\x1c-\\x1f]*\\n",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern LAST_WORD =
      Pattern.compile("[^\\s\\x1c-\\x1f]+(?=[\\s\\x1c-\\x1f]*$)", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:[A-Z]\\.)+|Mr\\.|Mrs\\.|Ms\\.|Dr\\.|Gen\\.|Sen\\.|Rep\\.|Lt\\.|Col\\.|St\\.|Jr\\.");

  /** More chars than any word that may be an abbreviation, with blanks behind it. */
  private static final int WORD_WINDOW = 200;

  private GoldSentences() {}

  /** The sentences, in code points; the blanks between two belong to neither. */
  static List<Extent> of(String text) {
    List<Extent> sentences = new ArrayList<>();
    Matcher matcher = BREAK.matcher(text);
    int begin = 0;
    while (matcher.find()) {
      if (!ABBREVIATION.matcher(wordBefore(text, matcher.start())).matches()) {
        sentences.add(extent(text, begin, matcher.start()));
        begin = matcher.end();
      }
    }
    sentences.add(extent(text, begin, text.length()));
    return sentences;
  }

  private static String wordBefore(String text, int index) {
    String before = text.substring(Math.max(0, index - WORD_WINDOW), index);
    Matcher word = LAST_WORD.matcher(before);
    return word.find() ? word.group() : "";
  }

  private static Extent extent(String text, int begin, int end) {
    return new Extent(text.codePointCount(0, begin), text.codePointCount(0, end));
  }
}
