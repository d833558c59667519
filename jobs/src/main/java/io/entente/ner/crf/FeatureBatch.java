/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

/**
 * Collects features of words and adds their weights to the words' scores, many features at a time.
 * The model is larger than the processor's cache: what is looked up together waits for memory
 * together.
 */
final class FeatureBatch implements FeatureSink {

  private static final int SIZE = 512;

  final long[] keys = new long[SIZE];
  final int[] rows = new int[SIZE];

  /** What the model tells of the features. */
  final long[] found = new long[SIZE];

  final int[] begins = new int[SIZE];
  final int[] ends = new int[SIZE];

  private final FeatureWeights weights;
  private int count;
  private float[] scores;
  private int row;

  FeatureBatch(FeatureWeights weights) {
    this.weights = weights;
  }

  /** The features that follow are scored there. */
  void scoreAt(float[] wantedScores, int wantedRow) {
    if (wantedScores != scores) {
      flush();
      scores = wantedScores;
    }
    row = wantedRow;
  }

  @Override
  public void add(long key) {
    if (count == SIZE) {
      flush();
    }
    keys[count] = key;
    rows[count] = row;
    count++;
  }

  /** Adds the weights of what was collected. */
  void flush() {
    if (count > 0) {
      weights.addTo(this, scores);
      count = 0;
    }
  }

  /** Keeps the features that a filter may hold, and says how many these are. */
  int keep(KeyFilter filter) {
    int held = 0;
    for (int i = 0; i < count; i++) {
      long key = keys[i];
      keys[held] = key;
      rows[held] = rows[i];
      held += filter.bitOf(key);
    }
    return held;
  }
}
