/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes texts of any origin alike: one Unicode form, no invisible characters, no advertisement
 * lines or wire signatures, paragraphs of one line each divided by an empty line.
 */
public final class Cleaning {

  private Cleaning() {}

  /**
   * A text after cleaning.
   *
   * @param text the text; empty when nothing is left
   * @param removedCharacters code points by which it became shorter
   */
  public record Cleaned(String text, int removedCharacters) {}

  /** Cleans a text of several paragraphs. */
  public static Cleaned body(String raw) {
    List<String> lines = new ArrayList<>(List.of(readable(raw).split("\n", -1)));
    Boilerplate.removeLines(lines);
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : Paragraphs.of(lines)) {
      String kept = Boilerplate.withoutGluedAdvertisement(folded(paragraph));
      if (!kept.isEmpty()) {
        paragraphs.add(kept);
      }
    }
    String text = String.join("\n\n", paragraphs);
    return new Cleaned(text, Math.max(0, length(raw) - length(text)));
  }

  /** Cleans a title, source or other value of one line; null when nothing is left. */
  static String line(String raw) {
    if (raw == null) {
      return null;
    }
    String line = folded(readable(raw).replace('\n', ' '));
    return line.isEmpty() ? null : line;
  }

  /** Entities decoded, one Unicode form, only visible characters, blanks and line breaks. */
  private static String readable(String raw) {
    String decoded = Entities.decode(raw);
    StringBuilder visible = new StringBuilder(decoded.length());
    int next;
    for (int i = 0; i < decoded.length(); i += next) {
      int c = decoded.codePointAt(i);
      next = Character.charCount(c);
      if (c == '\r') {
        next = i + 1 < decoded.length() && decoded.charAt(i + 1) == '\n' ? 2 : 1;
      }
      append(visible, c);
    }
    return Normalizer.normalize(visible, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder visible, int c) {
    switch (c) {
      // Two blanks, since a tab at a line's start indents a paragraph.
      case '\t' -> visible.append("  ");
      case '\n', '\r', 0x0B, 0x85, 0x2028 -> breakLine(visible);
      case '\f', 0x2029 -> {
        breakLine(visible);
        breakLine(visible);
      }
      default -> {
        if (Character.getType(c) == Character.SPACE_SEPARATOR) {
          visible.append(' ');
        } else if (isVisible(c)) {
          visible.appendCodePoint(c);
        }
      }
    }
  }

  /** More than one empty line says no more, and a text of nothing else must not need memory. */
  private static void breakLine(StringBuilder visible) {
    int end = visible.length();
    if (end < 2 || visible.charAt(end - 1) != '\n' || visible.charAt(end - 2) != '\n') {
      visible.append('\n');
    }
  }

  private static boolean isVisible(int c) {
    int type = Character.getType(c);
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    // Soft hyphen, zero-width and bidirectional characters are all of type FORMAT.
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && !noncharacter;
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' || (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ')) {
        folded.append(c);
      }
    }
    return folded.toString().strip();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
