/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.WordType;

/**
 * A sentence with its features worked out.
 *
 * @param features numbers of the features of each word
 * @param types the words, with one edge before and one behind
 * @param gold the true tags
 */
record TrainingSentence(int[][] features, WordType[] types, int[] gold) {

  int size() {
    return gold.length;
  }
}
