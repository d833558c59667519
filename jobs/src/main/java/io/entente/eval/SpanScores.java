/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Precision, recall and F1 of labelled spans: exact as the script conlleval of CoNLL-2003 counts
 * them, and of spans that at least overlap.
 */
public final class SpanScores {

  /** Stands for all types. */
  public static final String ALL = "all";

  private static final int RIGHT = 0;
  private static final int FOUND = 1;
  private static final int GOLD = 2;

  private final Map<String, int[]> exact = new TreeMap<>();
  private final int[] all = new int[3];
  private final int[] overlap = new int[2];

  /** Counts one sentence. */
  public void add(List<String> gold, List<String> found) {
    if (gold.size() != found.size()) {
      throw new IllegalArgumentException(
          "Cannot score: " + gold.size() + " true labels, " + found.size() + " found");
    }
    List<LabelledSpan> goldSpans = LabelledSpan.of(gold);
    List<LabelledSpan> foundSpans = LabelledSpan.of(found);
    for (LabelledSpan span : foundSpans) {
      count(span, FOUND);
      if (goldSpans.contains(span)) {
        count(span, RIGHT);
      }
      overlap[0] += goldSpans.stream().anyMatch(span::overlaps) ? 1 : 0;
    }
    for (LabelledSpan span : goldSpans) {
      count(span, GOLD);
      overlap[1] += foundSpans.stream().anyMatch(span::overlaps) ? 1 : 0;
    }
  }

  private void count(LabelledSpan span, int what) {
    exact.computeIfAbsent(span.type(), type -> new int[3])[what]++;
    all[what]++;
  }

  /** Exact spans of each type that occurs, and of {@link #ALL}, which comes last. */
  public Map<String, Score> exact() {
    Map<String, Score> scores = new LinkedHashMap<>();
    exact.forEach((type, counts) -> scores.put(type, score(counts)));
    scores.put(ALL, score(all));
    return scores;
  }

  private static Score score(int[] counts) {
    return Score.of(counts[RIGHT], counts[FOUND], counts[RIGHT], counts[GOLD]);
  }

  /** Spans of any type that overlap one of the other side. */
  public Score overlap() {
    return Score.of(overlap[0], all[FOUND], overlap[1], all[GOLD]);
  }
}
