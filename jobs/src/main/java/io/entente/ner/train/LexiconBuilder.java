/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.KeyTable;
import io.entente.ner.crf.WordCodes;
import io.entente.ner.train.KMeans.Points;
import java.util.Random;

/** Makes nested clusters and quantized vectors out of word vectors. */
final class LexiconBuilder {

  private static final int D = WordCodes.DIMENSIONS;
  private static final int CLUSTERED_WORDS = 60_000;
  private static final int CODED_WORDS = 40_000;
  private static final int ROUNDS = 10;

  private final Points points;
  private final WordVectors vectors;
  private final long seed;

  LexiconBuilder(WordVectors raw, long seed) {
    this.vectors = raw.centred();
    this.seed = seed;
    float[] weights = new float[vectors.size()];
    for (int rank = 0; rank < weights.length; rank++) {
      // Zipf's law tells the frequency; its root keeps rare words from being ignored.
      weights[rank] = (float) (1 / Math.sqrt(rank + 20.0));
    }
    this.points = new Points(vectors.values(), weights, D);
  }

  /** The codes of all words. */
  WordCodes build() {
    int[] finest = new int[points.count()];
    short[][] parents = cluster(finest);
    float[] codebook = new float[D * WordCodes.ENTRIES];
    byte[] codes = quantize(codebook);
    KeyTable words = new KeyTable(points.count());
    short[] clusters = new short[points.count()];
    for (int row = 0; row < clusters.length; row++) {
      clusters[row] = (short) finest[row];
      long key = WordCodes.keyOf(vectors.words().get(row));
      if (words.find(key) == KeyTable.ABSENT) {
        words.put(key, row);
      }
    }
    return new WordCodes(codebook, parents, words, codes, clusters);
  }

  private short[][] cluster(int[] finest) {
    Points training = points.first(Math.min(CLUSTERED_WORDS, points.count()));
    KMeans means = KMeans.fit(training, WordCodes.LEVELS[0], ROUNDS, seed);
    int[] nearest = means.assign(points);
    System.arraycopy(nearest, 0, finest, 0, nearest.length);
    Points level = means.centroids(points, nearest);
    short[][] parents = new short[WordCodes.LEVELS.length - 1][];
    for (int i = 0; i < parents.length; i++) {
      KMeans coarser = KMeans.fit(level, WordCodes.LEVELS[i + 1], 2 * ROUNDS, seed + i);
      int[] of = coarser.assign(level);
      parents[i] = new short[of.length];
      for (int c = 0; c < of.length; c++) {
        parents[i][c] = (short) of[c];
      }
      level = coarser.centroids(level, of);
    }
    return parents;
  }

  private byte[] quantize(float[] codebook) {
    int n = points.count();
    float[] rotated = rotate(rotation());
    byte[] codes = new byte[n * WordCodes.PARTS];
    for (int part = 0; part < WordCodes.PARTS; part++) {
      float[] values = new float[n * WordCodes.PART_SIZE];
      for (int i = 0; i < values.length; i++) {
        int row = i / WordCodes.PART_SIZE;
        values[i] = rotated[row * D + part * WordCodes.PART_SIZE + i % WordCodes.PART_SIZE];
      }
      Points slice = new Points(values, points.weights(), WordCodes.PART_SIZE);
      KMeans means =
          KMeans.fit(slice.first(Math.min(CODED_WORDS, n)), WordCodes.ENTRIES, ROUNDS, seed + part);
      int[] nearest = means.assign(slice);
      for (int row = 0; row < n; row++) {
        codes[row * WordCodes.PARTS + part] = (byte) nearest[row];
      }
      float[] entries = means.centroids(slice, nearest).values();
      System.arraycopy(entries, 0, codebook, part * entries.length, entries.length);
    }
    return codes;
  }

  private float[] rotate(double[][] rotation) {
    float[] rotated = new float[points.values().length];
    for (int row = 0; row < points.count(); row++) {
      for (int d = 0; d < D; d++) {
        double sum = 0;
        for (int e = 0; e < D; e++) {
          sum += rotation[d][e] * points.values()[row * D + e];
        }
        rotated[row * D + d] = (float) sum;
      }
    }
    return rotated;
  }

  /** A random orthogonal matrix (Gram-Schmidt), which spreads the variance over all parts. */
  private double[][] rotation() {
    Random random = new Random(seed);
    double[][] rows = new double[D][D];
    for (int d = 0; d < D; d++) {
      for (int e = 0; e < D; e++) {
        rows[d][e] = random.nextGaussian();
      }
      for (int before = 0; before < d; before++) {
        double dot = dot(rows[d], rows[before]);
        for (int e = 0; e < D; e++) {
          rows[d][e] -= dot * rows[before][e];
        }
      }
      double length = Math.sqrt(dot(rows[d], rows[d]));
      for (int e = 0; e < D; e++) {
        rows[d][e] /= length;
      }
    }
    return rows;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int e = 0; e < D; e++) {
      sum += one[e] * other[e];
    }
    return sum;
  }
}
