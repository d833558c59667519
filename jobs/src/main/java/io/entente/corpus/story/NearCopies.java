/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.corpus.story;

/**
 * Whether two texts are near copies, by their signatures alone: the same answer in whatever order
 * they are asked for, and whatever else the corpus holds. The thresholds are measured: see
 * jobs/docs/stories.md.
 */
public final class NearCopies {

  /** Share of common shingles at which two texts are one. */
  private static final double SAME = 0.45;

  /** The same for short texts, in which a dozen words may be all that differs. */
  private static final double SAME_SHORT = 0.8;

  /** Share of the shorter text that the longer one must hold, if both begin alike. */
  private static final double HELD = 0.75;

  /** Share of common shingles at which two texts begin alike. */
  private static final double SAME_LEAD = 0.5;

  /** Share of the numbers of the text with fewer that the other may lack. */
  private static final double OTHER_NUMBERS = 0.34;

  /** By chance two characters are the same one time in so many. */
  private static final double SYMBOLS = 64;

  private NearCopies() {}

  /** Whether the texts that these are the signatures of are near copies. */
  public static boolean are(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    int shorter = Math.min(size(a), size(b));
    int both = size(a) + size(b);
    double common = common(a, b, Signature.ALL_BEGIN, Signature.ALL);
    boolean alike =
        shorter < Signature.SHORT_TEXT
            ? common >= SAME_SHORT
            : common >= SAME || isShortened(a, b, common / (1 + common) * both / shorter);
    return alike && numbersAgree(a, b);
  }

  private static boolean isShortened(String a, String b, double held) {
    return held >= HELD && common(a, b, Signature.LEAD_BEGIN, Signature.LEAD) >= SAME_LEAD;
  }

  private static int size(String signature) {
    return Math.max(1, Signature.code(signature, 0, Signature.SIZE_LENGTH));
  }

  /** Estimates the Jaccard similarity. */
  private static double common(String a, String b, int begin, int length) {
    int same = 0;
    for (int i = begin; i < begin + length; i++) {
      same += a.charAt(i) == b.charAt(i) ? 1 : 0;
    }
    double chance = 1 / SYMBOLS;
    return Math.max(0, ((double) same / length - chance) / (1 - chance));
  }

  /**
   * Reports of one template, such as of a stock exchange on two days, differ in their numbers; a
   * copy has those of the original, a shortened one some of them.
   */
  private static boolean numbersAgree(String a, String b) {
    int i = Signature.NUMBERS_BEGIN;
    int j = Signature.NUMBERS_BEGIN;
    int common = 0;
    while (i < a.length() && j < b.length()) {
      int order = order(a, i, b, j);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 2 : 0;
      j += order >= 0 ? 2 : 0;
    }
    // What a full list left out cannot be compared; of others all that is left has no match.
    int ofA = j == b.length() && Signature.hasAllNumbers(b) ? a.length() : i;
    int ofB = i == a.length() && Signature.hasAllNumbers(a) ? b.length() : j;
    int fewer = (Math.min(ofA, ofB) - Signature.NUMBERS_BEGIN) / 2;
    return fewer - common <= Math.max(1, OTHER_NUMBERS * fewer);
  }

  private static int order(String a, int i, String b, int j) {
    int first = Character.compare(a.charAt(i), b.charAt(j));
    return first != 0 ? first : Character.compare(a.charAt(i + 1), b.charAt(j + 1));
  }
}
