/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.Casing;
import io.entente.ner.crf.DenseWeights;
import io.entente.ner.crf.Transitions;

/** The mean of the weights at several times of training. */
final class WeightAverage {

  private final float[] sparse;
  private final float[] dense = new float[DenseWeights.SIZE];
  private final float[] shared = new float[Transitions.SIZE];
  private final float[] own = new float[Casing.COUNT * Transitions.SIZE];
  private int count;

  WeightAverage(int sparseSize) {
    this.sparse = new float[sparseSize];
  }

  void add(TrainedWeights weights) {
    add(weights.sparse(), weights.factor(), sparse);
    add(weights.dense(), weights.factor(), dense);
    add(weights.shared(), weights.factor(), shared);
    add(weights.own(), weights.factor(), own);
    count++;
  }

  boolean isEmpty() {
    return count == 0;
  }

  TrainedWeights weights() {
    return new TrainedWeights(sparse, dense, shared, own, 1.0 / count);
  }

  private static void add(float[] values, double factor, float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += (float) (values[i] * factor);
    }
  }
}
