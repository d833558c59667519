/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the paragraphs of a text given as lines.
 *
 * <p>In hard-wrapped text a line break says nothing: a paragraph begins after an empty line or with
 * an indented one. In all other text each line is a paragraph.
 */
final class Paragraphs {

  private static final int SHORTEST_WRAPPED = 50;
  private static final int LONGEST_WRAPPED = 90;
  private static final int INDENTATION = 2;

  private Paragraphs() {}

  static List<String> of(List<String> lines) {
    boolean wrapped = isHardWrapped(lines);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      if (line.isBlank() || !wrapped || isIndented(line)) {
        finish(paragraph, paragraphs);
      }
      join(paragraph, line.strip());
    }
    finish(paragraph, paragraphs);
    return paragraphs;
  }

  /**
   * Whether most of the lines that another one continues are of a wrapped line's length and most of
   * them stop before their sentence does. The second half tells it from a list of short paragraphs.
   */
  private static boolean isHardWrapped(List<String> lines) {
    int continued = 0;
    int ofWrappedLength = 0;
    int open = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      String next = lines.get(i + 1);
      if (line.isBlank() || next.isBlank() || isIndented(next)) {
        continue;
      }
      continued++;
      ofWrappedLength +=
          line.length() >= SHORTEST_WRAPPED && line.length() <= LONGEST_WRAPPED ? 1 : 0;
      open += ".!?:\"\u201d".indexOf(line.charAt(line.length() - 1)) < 0 ? 1 : 0;
    }
    return 2 * ofWrappedLength > continued && 2 * open > continued;
  }

  private static boolean isIndented(String line) {
    return line.length() > INDENTATION && line.startsWith(" ".repeat(INDENTATION));
  }

  private static void join(StringBuilder paragraph, String line) {
    int end = paragraph.length();
    boolean wordGoesOn =
        end > 1
            && !line.isEmpty()
            && paragraph.charAt(end - 1) == '-'
            && Character.isLetter(paragraph.charAt(end - 2))
            && Character.isLetter(line.charAt(0));
    if (end > 0 && !wordGoesOn && !line.isEmpty()) {
      paragraph.append(' ');
    }
    paragraph.append(line);
  }

  private static void finish(StringBuilder paragraph, List<String> paragraphs) {
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }
}
