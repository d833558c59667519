/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.cli;

import java.io.IOException;
import java.io.Writer;

/**
 * Passes text on with a visible sign for each character that would act on a terminal: controls but
 * ends of lines and tabs, and marks that turn the direction of what stands around them.
 */
final class VisibleText extends Writer {

  private static final char DELETE = 0x7F;
  private static final char SIGNS_OF_CONTROLS = 0x2400;
  private static final char SIGN_OF_DELETE = 0x2421;
  private static final char REPLACEMENT = 0xFFFD;

  private final Writer out;

  VisibleText(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    char[] shown = new char[length];
    for (int i = 0; i < length; i++) {
      boolean endsLine = text[from + i] == '\r' && i + 1 < length && text[from + i + 1] == '\n';
      shown[i] = endsLine ? '\r' : shown(text[from + i]);
    }
    out.write(shown);
  }

  /** A text as it may stand in one line: with ends of lines and tabs as visible signs as well. */
  static String inOneLine(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      shown.append(c < ' ' ? (char) (SIGNS_OF_CONTROLS + c) : shown(c));
    }
    return shown.toString();
  }

  private static char shown(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> control(c);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.FORMAT -> turnsText(c) ? REPLACEMENT : c;
      default -> c;
    };
  }

  private static char control(char c) {
    if (c == '\n' || c == '\t') {
      return c;
    }
    if (c < ' ') {
      return (char) (SIGNS_OF_CONTROLS + c);
    }
    return c == DELETE ? SIGN_OF_DELETE : REPLACEMENT;
  }

  /** Embeddings, overrides and isolates; not the marks that a script needs. */
  private static boolean turnsText(char c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
