/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import java.util.Arrays;
import java.util.Random;

/**
 * Weighted k-means of points in rows; deterministic for a seed. Spark MLlib's gives clusters that
 * are as good, in three to four times the processor time, and needs a Spark session; and the
 * shipped model's clusters were made by this.
 */
final class KMeans {

  private final int dimensions;
  private final int clusters;

  /** Transposed, so that the inner loop runs over the centroids and the JIT can vectorize it. */
  private final float[] centroids;

  private KMeans(int dimensions, int clusters) {
    this.dimensions = dimensions;
    this.clusters = clusters;
    this.centroids = new float[dimensions * clusters];
  }

  /** Clusters points by a number of rounds from distinct points drawn at random. */
  static KMeans fit(Points points, int clusters, int rounds, long seed) {
    KMeans means = new KMeans(points.dimensions(), clusters);
    means.start(points, new Random(seed));
    for (int round = 0; round < rounds; round++) {
      means.move(points, means.assign(points));
    }
    return means;
  }

  private void start(Points points, Random random) {
    int n = points.count();
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    for (int c = 0; c < clusters; c++) {
      int pick = c < n ? c + random.nextInt(n - c) : random.nextInt(n);
      int chosen = order[pick];
      order[pick] = order[Math.min(c, n - 1)];
      order[Math.min(c, n - 1)] = chosen;
      for (int d = 0; d < dimensions; d++) {
        centroids[d * clusters + c] = points.values()[chosen * dimensions + d];
      }
    }
  }

  /** The nearest cluster of each point. */
  int[] assign(Points points) {
    float[] halfNorms = new float[clusters];
    for (int d = 0; d < dimensions; d++) {
      for (int c = 0; c < clusters; c++) {
        float value = centroids[d * clusters + c];
        halfNorms[c] += value * value / 2;
      }
    }
    int[] nearest = new int[points.count()];
    float[] scores = new float[clusters];
    for (int row = 0; row < nearest.length; row++) {
      nearest[row] = nearest(points.values(), row * dimensions, halfNorms, scores);
    }
    return nearest;
  }

  private int nearest(float[] values, int begin, float[] halfNorms, float[] scores) {
    for (int c = 0; c < clusters; c++) {
      scores[c] = -halfNorms[c];
    }
    for (int d = 0; d < dimensions; d++) {
      float value = values[begin + d];
      int base = d * clusters;
      for (int c = 0; c < clusters; c++) {
        scores[c] += value * centroids[base + c];
      }
    }
    int best = 0;
    for (int c = 1; c < clusters; c++) {
      if (scores[c] > scores[best]) {
        best = c;
      }
    }
    return best;
  }

  private void move(Points points, int[] nearest) {
    double[] sums = new double[dimensions * clusters];
    double[] weights = new double[clusters];
    for (int row = 0; row < nearest.length; row++) {
      float weight = points.weights()[row];
      weights[nearest[row]] += weight;
      for (int d = 0; d < dimensions; d++) {
        sums[d * clusters + nearest[row]] += weight * points.values()[row * dimensions + d];
      }
    }
    for (int i = 0; i < sums.length; i++) {
      double weight = weights[i % clusters];
      if (weight > 0) {
        centroids[i] = (float) (sums[i] / weight);
      }
    }
  }

  /** The centroids as points, each weighing what its members in an assignment weigh. */
  Points centroids(Points points, int[] nearest) {
    float[] rows = new float[centroids.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = centroids[i % dimensions * clusters + i / dimensions];
    }
    float[] weights = new float[clusters];
    for (int row = 0; row < nearest.length; row++) {
      weights[nearest[row]] += points.weights()[row];
    }
    return new Points(rows, weights, dimensions);
  }

  /**
   * Points in rows.
   *
   * @param values the coordinates
   * @param weights the weight of each point
   * @param dimensions coordinates a point
   */
  record Points(float[] values, float[] weights, int dimensions) {

    int count() {
      return weights.length;
    }

    Points first(int count) {
      return new Points(
          Arrays.copyOf(values, count * dimensions), Arrays.copyOf(weights, count), dimensions);
    }
  }
}
