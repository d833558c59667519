/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.Objects;

/**
 * A trained model.
 *
 * @param description what it was trained on, for people
 * @param lexicon clusters, vectors and lists of names
 * @param features weights of the sparse features
 * @param dense weights of the vectors, {@link DenseWeights#SIZE}
 * @param transitions weights between tags
 */
public record CrfModel(
    String description,
    Lexicon lexicon,
    FeatureWeights features,
    float[] dense,
    Transitions transitions) {

  /** Checks that nothing is missing. */
  public CrfModel {
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(lexicon, "lexicon");
    Objects.requireNonNull(features, "features");
    Objects.requireNonNull(transitions, "transitions");
    if (dense.length != DenseWeights.SIZE) {
      throw new IllegalArgumentException(
          "Cannot make model: " + dense.length + " dense weights, not " + DenseWeights.SIZE);
    }
  }
}
