/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

/** Follows how deep in braces and brackets a place in JSON is, byte by byte. */
final class JsonDepth {

  /** Names of interest are shorter. */
  private static final int LONGEST_NAME = 40;

  private int depth;
  private boolean inString;
  private boolean escaped;

  /** What the last string says, or the beginning of it. */
  private final StringBuilder last = new StringBuilder();

  /** A place in so many objects and lists. */
  static JsonDepth of(int open) {
    JsonDepth depth = new JsonDepth();
    depth.depth = open;
    return depth;
  }

  void follow(int c) {
    if (inString) {
      inString = escaped || c != '"';
      escaped = !escaped && c == '\\';
      if (inString && last.length() < LONGEST_NAME) {
        last.append((char) c);
      }
      return;
    }
    switch (c) {
      case '"' -> {
        inString = true;
        last.setLength(0);
      }
      case '{', '[' -> depth++;
      case '}', ']' -> depth--;
      default -> {}
    }
  }

  /** How many objects and lists are open. */
  int open() {
    return depth;
  }

  /** The last string; at the beginning of a list in an object its name. */
  String lastString() {
    return inString ? "" : last.toString();
  }

  boolean isOpen() {
    return depth > 0;
  }
}
