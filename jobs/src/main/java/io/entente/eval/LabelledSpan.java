/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * A span of words with a type.
 *
 * @param begin its first word
 * @param end the word behind its last
 * @param type PER, ORG, LOC or MISC
 */
public record LabelledSpan(int begin, int end, String type) {

  /**
   * The spans of a sentence by the rules of conlleval: B begins a span, and so does an I behind O
   * or behind another type.
   */
  public static List<LabelledSpan> of(List<String> labels) {
    List<LabelledSpan> spans = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= labels.size(); i++) {
      String label = i < labels.size() ? labels.get(i) : "O";
      boolean goesOn = begin >= 0 && label.startsWith("I-") && sameType(labels.get(begin), label);
      if (!goesOn) {
        if (begin >= 0) {
          spans.add(new LabelledSpan(begin, i, labels.get(begin).substring(2)));
        }
        begin = label.equals("O") ? -1 : i;
      }
    }
    return spans;
  }

  /** Whether both hold a word in common. */
  boolean overlaps(LabelledSpan other) {
    return begin < other.end && other.begin < end;
  }

  private static boolean sameType(String one, String other) {
    return one.substring(2).equals(other.substring(2));
  }
}
