/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.read;

/** Follows how deep in braces and brackets a place in JSON is, byte by byte. */
final class JsonDepth {

  private int depth;
  private boolean inString;
  private boolean escaped;

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
      return;
    }
    switch (c) {
      case '"' -> inString = true;
      case '{', '[' -> depth++;
      case '}', ']' -> depth--;
      default -> {}
    }
  }

  boolean isOpen() {
    return depth > 0;
  }
}
