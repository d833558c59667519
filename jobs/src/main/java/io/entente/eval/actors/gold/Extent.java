/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

/**
 * A piece of a text, in code points.
 *
 * @param begin the first
 * @param end after the last
 */
public record Extent(int begin, int end) {

  /** Whether the two share a code point. */
  public boolean overlaps(Extent other) {
    return begin < other.end && other.begin < end;
  }

  /** How many code points the two share; negative when they lie apart. */
  public int sharedWith(Extent other) {
    return Math.min(end, other.end) - Math.max(begin, other.begin);
  }

  /** The piece itself. */
  public String of(String text) {
    int from = text.offsetByCodePoints(0, begin);
    return text.substring(from, text.offsetByCodePoints(from, end - begin));
  }
}
