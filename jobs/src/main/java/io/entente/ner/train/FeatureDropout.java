/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Leaves out features at random in training, so that no weight relies on another: names that were
 * never seen then fare better. Scores are multiplied by {@link #gain} to make up for it.
 */
final class FeatureDropout {

  private static final int RANGE = 1 << 8;

  private final SplittableRandom random;
  private final int kept;

  FeatureDropout(double share, long seed) {
    this.random = new SplittableRandom(seed);
    this.kept = RANGE - (int) Math.round(share * RANGE);
    if (kept < 1 || kept > RANGE) {
      throw new IllegalArgumentException("Cannot leave out a share of " + share + " of features");
    }
  }

  /** The factor that makes up for what is left out. */
  float gain() {
    return (float) RANGE / kept;
  }

  /** The features of each word that are kept this time. */
  int[][] thin(int[][] features) {
    if (kept == RANGE) {
      return features;
    }
    int[][] thinned = new int[features.length][];
    for (int i = 0; i < features.length; i++) {
      thinned[i] = thin(features[i]);
    }
    return thinned;
  }

  private int[] thin(int[] features) {
    int[] buffer = new int[features.length];
    int count = 0;
    long bits = 0;
    for (int i = 0; i < features.length; i++) {
      bits = i % Long.BYTES == 0 ? random.nextLong() : bits >>> Byte.SIZE;
      buffer[count] = features[i];
      count += (bits & (RANGE - 1)) < kept ? 1 : 0;
    }
    return Arrays.copyOf(buffer, count);
  }
}
