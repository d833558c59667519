/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts right, found and true spans, as conlleval does, and spans that overlap. */
public final class SpanScores {

  /** The key of all types together. */
  public static final String ALL = "all";

  private final Map<String, int[]> exact = new TreeMap<>();
  private final int[] overlap = new int[4];

  /** Counts one sentence. */
  public void add(List<String> gold, List<String> found) {
    if (gold.size() != found.size()) {
      throw new IllegalArgumentException(
          "Cannot score: " + gold.size() + " true labels, " + found.size() + " found");
    }
    List<LabelledSpan> goldSpans = LabelledSpan.of(gold);
    List<LabelledSpan> foundSpans = LabelledSpan.of(found);
    for (LabelledSpan span : foundSpans) {
      count(span.type(), goldSpans.contains(span) ? 1 : 0, 1, 0);
      overlap[0] += goldSpans.stream().anyMatch(span::overlaps) ? 1 : 0;
      overlap[1]++;
    }
    for (LabelledSpan span : goldSpans) {
      count(span.type(), 0, 0, 1);
      overlap[2] += foundSpans.stream().anyMatch(span::overlaps) ? 1 : 0;
      overlap[3]++;
    }
  }

  private void count(String type, int right, int found, int gold) {
    for (String key : List.of(type, ALL)) {
      int[] counts = exact.computeIfAbsent(key, k -> new int[3]);
      counts[0] += right;
      counts[1] += found;
      counts[2] += gold;
    }
  }

  /** Precision, recall and F1 of exact spans of a type, or of {@link #ALL}. */
  public Score exact(String type) {
    int[] counts = exact.getOrDefault(type, new int[3]);
    return Score.of(counts[0], counts[1], counts[0], counts[2]);
  }

  /** Precision and recall of spans of any type that overlap one of the other side. */
  public Score overlap() {
    return Score.of(overlap[0], overlap[1], overlap[2], overlap[3]);
  }

  /** One line a type. */
  public String table() {
    StringBuilder table = new StringBuilder();
    for (String type : new TreeSet<>(exact.keySet())) {
      table.append(String.format(Locale.ROOT, "%-8s %s%n", type, exact(type)));
    }
    return table.append(String.format(Locale.ROOT, "%-8s %s%n", "overlap", overlap())).toString();
  }

  /**
   * Shares from 0 to 1.
   *
   * @param precision right among found
   * @param recall right among true
   * @param f1 their harmonic mean
   */
  public record Score(double precision, double recall, double f1) {

    static Score of(int rightFound, int found, int rightGold, int gold) {
      double precision = found == 0 ? 0 : (double) rightFound / found;
      double recall = gold == 0 ? 0 : (double) rightGold / gold;
      double sum = precision + recall;
      return new Score(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "P %.2f R %.2f F1 %.2f", 100 * precision, 100 * recall, 100 * f1);
    }
  }
}
