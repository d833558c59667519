/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells datelines, whose places never act: "BEIJING, Oct 19 -", "BRUSSELS (Reuters) -", "LONDON
 * 1996-08-30", "KYIV, Ukraine —" at the beginning of a sentence.
 */
final class Datelines {

  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .,'’/&-]{2,40}"
              + "(,? \\p{L}{3,12}\\.?( \\d{1,2})?)?"
              + "(, \\p{L}{3,9}\\.? \\d{1,2})?"
              + "( ?\\([^)]{2,40}\\))?"
              + "( ?[-–—]+ | \\d{4}-\\d{2}-\\d{2})");

  private Datelines() {}

  /** Whether a span stands in the dateline that its sentence begins with. */
  static boolean isIn(Sentence sentence, Span span) {
    if (span.firstWord() > 3) {
      return false;
    }
    Matcher dateline = DATELINE.matcher(sentence.text());
    return dateline.find() && sentence.words().get(span.lastWord()).end() <= dateline.end();
  }
}
