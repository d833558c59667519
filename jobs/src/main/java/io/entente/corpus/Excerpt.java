/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

/** The beginning of a raw value, fit to be shown in one line. */
public final class Excerpt {

  private Excerpt() {}

  /** At most so many characters, with a blank for every control character. */
  public static String of(String raw, int limit) {
    StringBuilder shown = new StringBuilder();
    raw.codePoints().limit(limit).map(c -> isShown(c) ? c : ' ').forEach(shown::appendCodePoint);
    return shown.toString();
  }

  private static boolean isShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
