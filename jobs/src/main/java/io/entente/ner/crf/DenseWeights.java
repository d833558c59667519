/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

/** Weights of the dense vectors of a word and its two neighbours. */
public final class DenseWeights {

  /** Farthest word of which the vector counts. */
  public static final int WINDOW = 1;

  /** How many weights there are. */
  public static final int SIZE = (2 * WINDOW + 1) * WordCodes.DIMENSIONS * Bilou.COUNT;

  private DenseWeights() {}

  /** Adds factor times what the vector of a word at an offset scores to the scores of a word. */
  public static void addTo(WordType type, int offset, float[] weights, float[] scores, int row) {
    float[] vector = type.vector();
    if (vector == null) {
      return;
    }
    int base = begin(offset);
    for (float value : vector) {
      for (int tag = 0; tag < Bilou.COUNT; tag++) {
        scores[row + tag] += value * weights[base + tag];
      }
      base += Bilou.COUNT;
    }
  }

  /** Adds a vector times each tag's step to the weights. */
  public static void update(WordType type, int offset, float[] weights, float[] steps) {
    float[] vector = type.vector();
    if (vector == null) {
      return;
    }
    int base = begin(offset);
    for (float value : vector) {
      for (int tag = 0; tag < Bilou.COUNT; tag++) {
        weights[base + tag] += value * steps[tag];
      }
      base += Bilou.COUNT;
    }
  }

  private static int begin(int offset) {
    return (offset + WINDOW) * WordCodes.DIMENSIONS * Bilou.COUNT;
  }
}
