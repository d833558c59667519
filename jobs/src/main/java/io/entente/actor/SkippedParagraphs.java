/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor;

import io.entente.ner.SentenceSplitter;
import java.util.Arrays;
import java.util.List;

/** Blanks in place of paragraphs in which no actors are sought: nothing else changes its place. */
public final class SkippedParagraphs {

  private SkippedParagraphs() {}

  /**
   * The body with blanks in place of some paragraphs, as many as they have chars.
   *
   * @param skipped numbers of paragraphs, from 0, in order
   */
  public static String blanked(String body, int[] skipped) {
    return blanked(body, Arrays.stream(skipped).boxed().toList());
  }

  /** The same. */
  static String blanked(String body, List<Integer> skipped) {
    StringBuilder blanked = new StringBuilder(body);
    int begin = 0;
    for (int paragraph = 0, next = 0; next < skipped.size() && begin < body.length(); paragraph++) {
      int found = body.indexOf(SentenceSplitter.PARAGRAPH_BREAK, begin);
      int end = found < 0 ? body.length() : found;
      if (skipped.get(next) == paragraph) {
        char[] blanks = new char[end - begin];
        Arrays.fill(blanks, ' ');
        blanked.replace(begin, end, new String(blanks));
        next++;
      }
      begin = end + SentenceSplitter.PARAGRAPH_BREAK.length();
    }
    return blanked.toString();
  }
}
