/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.List;
import java.util.regex.Pattern;

/** Finds what publishers put around a text: advertisement marks and wire signatures. */
final class Boilerplate {

  private static final Pattern ADVERTISEMENT_LINE =
      Pattern.compile(
          "[\\W_]*(?:(?:(?:skip )?advertisement|sponsored content)"
              + "(?:[\\W_]*(?:scroll(?: down)? to continue(?: reading)?"
              + "|continue reading(?: below| the main story)?"
              + "|(?:story|article) continues below))?"
              + "|(?:story|article) continues(?: below)?(?: this)?(?: advertisement| ad)"
              + "|scroll(?: down)? to continue(?: reading)?)[\\W_]*",
          Pattern.CASE_INSENSITIVE);

  /** Small letters only at a paragraph's end: "Advertisement" may begin the next sentence. */
  private static final Pattern GLUED_ADVERTISEMENT =
      Pattern.compile(
          "(?<=[.!?][\"'\u2019\u201d)]?) +(?:(?i:advertisement) *$|ADVERTISEMENT(?= +[\\p{Lu}\"\u201c]))");

  private static final String AGENCY =
      "reuters?|ap|associated press|afp|upi|dpa|tass|itar-tass|interfax|xinhua|bloomberg"
          + "|pti|ani|ansa|efe|kyodo|yonhap|apa";

  /** An agency's name, or any name of one to five words in brackets, alone on a line. */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "[-\u2013\u2014 ]*(?:(?i:"
              + AGENCY
              + ")|\\((?=\\p{L})[^()\\s]+(?: +[^()\\s]+){0,4}\\))[. ]*");

  private Boilerplate() {}

  /** Removes advertisement lines anywhere and signatures at the end. */
  static void removeLines(List<String> lines) {
    lines.removeIf(line -> line.length() < 120 && ADVERTISEMENT_LINE.matcher(line).matches());
    int last = lines.size() - 1;
    while (last >= 0 && (lines.get(last).isBlank() || isSignature(lines.get(last)))) {
      lines.remove(last--);
    }
  }

  static String withoutGluedAdvertisement(String paragraph) {
    boolean possible =
        paragraph.regionMatches(true, paragraph.length() - 13, "advertisement", 0, 13);
    if (!possible && !paragraph.contains("ADVERTISEMENT")) {
      return paragraph;
    }
    return GLUED_ADVERTISEMENT.matcher(paragraph).replaceAll("");
  }

  private static boolean isSignature(String line) {
    return line.length() < 120 && SIGNATURE.matcher(line).matches();
  }
}
