/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.Bilou;
import io.entente.ner.crf.CrfModel;
import io.entente.ner.crf.FeatureWeights;
import io.entente.ner.crf.Transitions;

/**
 * Weights as training leaves them.
 *
 * @param sparse {@link Bilou#COUNT} a feature
 * @param dense of the vectors
 * @param shared transitions of all words
 * @param own transitions a class of capitalisation
 * @param factor by which all are to be multiplied
 */
record TrainedWeights(float[] sparse, float[] dense, float[] shared, float[] own, double factor) {

  /** Smaller weights are dropped. */
  private static final double LEAST = 0.01;

  /** A model with the weights that are not small, each in one byte. */
  CrfModel model(TrainingSet set, String description) {
    FeatureWeights.Builder builder = new FeatureWeights.Builder(1 << 18, 1 << 20);
    for (int feature = 0; feature < set.features(); feature++) {
      int base = feature * Bilou.COUNT;
      int count = 0;
      for (int tag = 0; tag < Bilou.COUNT; tag++) {
        count += stored(base + tag) == 0 ? 0 : 1;
      }
      if (count > 0) {
        builder.begin(set.key(feature), count);
        for (int tag = 0; tag < Bilou.COUNT; tag++) {
          byte weight = stored(base + tag);
          if (weight != 0) {
            builder.add(tag, weight);
          }
        }
      }
    }
    return new CrfModel(
        description, set.lexicon(), builder.build(), scaledDense(), scaledTransitions());
  }

  private byte stored(int index) {
    double weight = sparse[index] * factor;
    if (Math.abs(weight) < LEAST) {
      return 0;
    }
    long steps = Math.round(weight / FeatureWeights.STEP);
    return (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, steps));
  }

  private float[] scaledDense() {
    float[] scaled = new float[dense.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) (dense[i] * factor);
    }
    return scaled;
  }

  private Transitions scaledTransitions() {
    float[] scaled = new float[own.length];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (float) ((shared[i % Transitions.SIZE] + own[i]) * factor);
    }
    return new Transitions(scaled);
  }
}
