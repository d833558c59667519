/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.report;

/** Text of an article as it may stand in a page: nothing in it acts on what is around it. */
final class PlainText {

  private static final int REPLACEMENT = 0xFFFD;

  private PlainText() {}

  /**
   * The text with a blank for each break or tab, and a visible mark for each character that would
   * turn the direction of text, end a line or show nothing. Its code points keep their places.
   */
  static String of(String text) {
    return text.codePoints()
        .map(PlainText::shown)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int shown(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> Character.isWhitespace(character) ? ' ' : REPLACEMENT;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> REPLACEMENT;
      case Character.FORMAT -> isHarmless(character) ? character : REPLACEMENT;
      default -> character;
    };
  }

  /** Soft hyphens and joiners, which scripts and signs need. */
  private static boolean isHarmless(int format) {
    return format == 0xAD || format == 0x200C || format == 0x200D;
  }
}
