/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.Objects;

/**
 * What is known of words before training.
 *
 * @param codes clusters and vectors
 * @param gazetteer lists of names
 */
public record Lexicon(WordCodes codes, Gazetteer gazetteer) {

  /** Both parts are needed. */
  public Lexicon {
    Objects.requireNonNull(codes, "codes");
    Objects.requireNonNull(gazetteer, "gazetteer");
  }

  /** A lexicon of no words. */
  public static Lexicon empty() {
    short[][] parents = new short[WordCodes.LEVELS.length - 1][];
    for (int level = 0; level < parents.length; level++) {
      parents[level] = new short[WordCodes.LEVELS[level]];
    }
    float[] codebook = new float[WordCodes.DIMENSIONS * WordCodes.ENTRIES];
    WordCodes codes = new WordCodes(codebook, parents, new KeyTable(4), new byte[0], new short[0]);
    return new Lexicon(codes, Gazetteer.empty());
  }
}
