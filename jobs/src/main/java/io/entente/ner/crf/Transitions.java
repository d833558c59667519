/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.Arrays;

/**
 * Weights of one tag following another, one set for each class of capitalisation of the second
 * word, and their exponentials. Impossible transitions have the exponential 0.
 */
public final class Transitions {

  /** Numbers of one set. */
  public static final int SIZE = Bilou.COUNT * Bilou.COUNT;

  /** Pairs of tags that may follow each other: from * COUNT + to. */
  public static final int[] ALLOWED = allowed();

  private final float[] weights;
  private final float[] powers;
  private final float[] spreads = new float[Casing.COUNT];

  /** Sets with all weights 0. */
  public Transitions() {
    this(new float[Casing.COUNT * SIZE]);
  }

  /** Sets with these weights, {@link #SIZE} a class. */
  public Transitions(float[] weights) {
    this.weights = weights.clone();
    this.powers = new float[weights.length];
    for (int set = 0; set < Casing.COUNT; set++) {
      refresh(set);
    }
  }

  /** The weights, to be changed by the trainer alone. */
  public float[] weights() {
    return weights;
  }

  float[] powers() {
    return powers;
  }

  /** Makes the exponentials of one set anew. */
  public void refresh(int set) {
    for (int pair : ALLOWED) {
      powers[set * SIZE + pair] = FastExp.of(weights[set * SIZE + pair]);
    }
    float least = Float.POSITIVE_INFINITY;
    float most = Float.NEGATIVE_INFINITY;
    for (int from : Bilou.CLOSED) {
      for (int to : Bilou.FRESH) {
        float weight = weights[set * SIZE + from * Bilou.COUNT + to];
        least = Math.min(least, weight);
        most = Math.max(most, weight);
      }
    }
    spreads[set] = most - least;
  }

  /** By how much two weights of one set between spans can differ. */
  float spread(int set) {
    return spreads[set];
  }

  private static int[] allowed() {
    int[] pairs = new int[SIZE];
    int count = 0;
    for (int pair = 0; pair < SIZE; pair++) {
      if (Bilou.mayFollow(pair / Bilou.COUNT, pair % Bilou.COUNT)) {
        pairs[count++] = pair;
      }
    }
    return Arrays.copyOf(pairs, count);
  }
}
