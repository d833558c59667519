/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import io.entente.eval.actors.gold.Extent;

/** Some words around a mention, in one line. */
public final class Context {

  private static final int CODE_POINTS = 36;

  private Context() {}

  /** The mention in brackets with whole words before and after it. */
  public static String of(String text, Extent at) {
    int length = text.codePointCount(0, text.length());
    int from = Math.max(0, at.begin() - CODE_POINTS);
    int to = Math.min(length, at.end() + CODE_POINTS);
    String before = new Extent(from, at.begin()).of(text);
    String after = new Extent(at.end(), to).of(text);
    if (from > 0) {
      before = before.replaceFirst("^\\S*\\s", "");
    }
    if (to < length) {
      after = after.replaceFirst("\\s\\S*$", "");
    }
    return (before + "[" + at.of(text) + "]" + after).replaceAll("\\s+", " ").strip();
  }
}
