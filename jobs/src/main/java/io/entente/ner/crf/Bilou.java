/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.List;

/**
 * The 17 tags that the tagger chooses between: outside, and for each type the beginning, inside and
 * last word of a span and a span of one word. To the outside the tags are BIO labels.
 */
public final class Bilou {

  /** Types of spans. */
  public static final List<String> TYPES = List.of("PER", "ORG", "LOC", "MISC");

  /** Number of tags. */
  public static final int COUNT = 17;

  /** The tag of words outside of spans. */
  public static final int OUTSIDE = 0;

  /** The label of words outside of spans. */
  public static final String OUTSIDE_LABEL = "O";

  private static final int BEGIN = 1;
  private static final int INSIDE = 2;
  private static final int LAST = 3;
  private static final int UNIT = 4;

  /** Tags behind which no span is open, O first. */
  static final int[] CLOSED = {0, 3, 4, 7, 8, 11, 12, 15, 16};

  /** Tags that no open span comes before, O first. */
  static final int[] FRESH = {0, 1, 4, 5, 8, 9, 12, 13, 16};

  private static final String[] LABELS = labels();

  private Bilou() {}

  /** Whether one tag may follow another. */
  public static boolean mayFollow(int from, int to) {
    boolean open = opens(from);
    if (open != continues(to)) {
      return false;
    }
    return !open || type(from) == type(to);
  }

  /** Whether a sentence may begin with a tag. */
  public static boolean mayStart(int tag) {
    return !continues(tag);
  }

  /** Whether a sentence may end with a tag. */
  public static boolean mayEnd(int tag) {
    return !opens(tag);
  }

  /** The BIO label of a tag. */
  public static String label(int tag) {
    return LABELS[tag];
  }

  /** The tag of a word in a span: its type's number and whether the span begins or ends with it. */
  public static int tag(int type, boolean first, boolean last) {
    if (first) {
      return type * 4 + (last ? UNIT : BEGIN);
    }
    return type * 4 + (last ? LAST : INSIDE);
  }

  /** The tags of a sentence's BIO labels; an I without a span before it begins one. */
  public static int[] fromBio(List<String> labels) {
    int[] tags = new int[labels.size()];
    for (int i = 0; i < tags.length; i++) {
      String label = labels.get(i);
      if (label.equals(OUTSIDE_LABEL)) {
        continue;
      }
      boolean first = label.startsWith("B-") || i == 0 || !sameType(labels.get(i - 1), label);
      boolean last =
          i + 1 == tags.length
              || labels.get(i + 1).startsWith("B-")
              || !sameType(labels.get(i + 1), label);
      tags[i] = tag(typeOf(label), first, last);
    }
    return tags;
  }

  private static boolean sameType(String one, String other) {
    return one.length() == other.length() && one.regionMatches(1, other, 1, one.length() - 1);
  }

  private static int typeOf(String label) {
    int type = TYPES.indexOf(label.substring(2));
    if (type < 0) {
      throw new IllegalArgumentException(
          "Cannot train on label " + label + ": its type is none of " + TYPES);
    }
    return type;
  }

  private static boolean opens(int tag) {
    return tag != OUTSIDE && (position(tag) == BEGIN || position(tag) == INSIDE);
  }

  private static boolean continues(int tag) {
    return tag != OUTSIDE && (position(tag) == INSIDE || position(tag) == LAST);
  }

  private static int type(int tag) {
    return (tag - 1) / 4;
  }

  private static int position(int tag) {
    return (tag - 1) % 4 + 1;
  }

  private static String[] labels() {
    String[] labels = new String[COUNT];
    labels[OUTSIDE] = OUTSIDE_LABEL;
    for (int tag = 1; tag < COUNT; tag++) {
      boolean first = position(tag) == BEGIN || position(tag) == UNIT;
      labels[tag] = (first ? "B-" : "I-") + TYPES.get(type(tag));
    }
    return labels;
  }
}
