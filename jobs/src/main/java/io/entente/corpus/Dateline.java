/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a report was sent from, as its first words say: "BEIJING, Oct 19 -", "BRUSSELS (Reuters)
 * -", "LONDON 1996-08-30", "KYIV, Ukraine —".
 */
public final class Dateline {

  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .,'’/&-]{2,40}"
              + "(,? \\p{L}{3,12}\\.?( \\d{1,2})?)?"
              + "(, \\p{L}{3,9}\\.? \\d{1,2})?"
              + "( ?\\([^)]{2,40}\\))?"
              + "( ?[-–—]+ | \\d{4}-\\d{2}-\\d{2})");

  private Dateline() {}

  /** Where in a text its dateline ends, in chars; 0 where it begins with none. */
  public static int end(String text) {
    Matcher dateline = DATELINE.matcher(text);
    return dateline.find() ? dateline.end() : 0;
  }

  /** The text with blanks in place of its dateline: nothing else changes its place. */
  public static String blanked(String text) {
    int end = end(text);
    return end == 0 ? text : " ".repeat(end) + text.substring(end);
  }
}
