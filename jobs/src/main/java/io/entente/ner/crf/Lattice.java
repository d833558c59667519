/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.Arrays;

/**
 * The scores of the tags of one sentence, and what follows from them: the best sequence (Viterbi)
 * and the probability of each tag (forward-backward, scaled at each word). Fill {@link #scores} and
 * {@link #casings} first. It is reused for many sentences.
 */
public final class Lattice {

  private static final int TAGS = Bilou.COUNT;
  private static final float TINY = 1e-30f;

  private float[] scores = new float[0];
  private int[] casings = new int[0];
  private float[] potentials = new float[0];
  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private float[] scales = new float[0];
  private byte[] backPointers = new byte[0];
  private int length;

  /** Makes room for a sentence and sets its scores to 0. */
  public void reset(int words) {
    length = words;
    if (words > casings.length) {
      int room = words * 2;
      casings = new int[room];
      scales = new float[room];
      scores = new float[room * TAGS];
      potentials = new float[room * TAGS];
      forward = new float[room * TAGS];
      backward = new float[room * TAGS];
      backPointers = new byte[room * TAGS];
    }
    Arrays.fill(scores, 0, words * TAGS, 0);
  }

  /** Scores of the tags, {@link Bilou#COUNT} a word. */
  public float[] scores() {
    return scores;
  }

  /** Number of each word's {@link Casing}. */
  public int[] casings() {
    return casings;
  }

  /** The best possible sequence of tags. */
  public void viterbi(Transitions transitions, int[] tags) {
    if (length == 0) {
      return;
    }
    // The forward table is free here and holds the best score up to each tag.
    float[] best = forward;
    for (int tag = 0; tag < TAGS; tag++) {
      best[tag] = Bilou.mayStart(tag) ? scores[tag] : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < length; i++) {
      step(i, best, transitions.weights());
    }
    int tag = Bilou.OUTSIDE;
    int row = (length - 1) * TAGS;
    for (int t = 0; t < TAGS; t++) {
      if (Bilou.mayEnd(t) && best[row + t] > best[row + tag]) {
        tag = t;
      }
    }
    for (int i = length - 1; i >= 0; i--) {
      tags[i] = tag;
      tag = backPointers[i * TAGS + tag];
    }
  }

  private void step(int i, float[] best, float[] weights) {
    int row = i * TAGS;
    int before = row - TAGS;
    int set = casings[i] * Transitions.SIZE;
    Arrays.fill(best, row, row + TAGS, Float.NEGATIVE_INFINITY);
    for (int pair : Transitions.ALLOWED) {
      int from = pair / TAGS;
      int to = pair - from * TAGS;
      float score = best[before + from] + weights[set + pair];
      if (score > best[row + to]) {
        best[row + to] = score;
        backPointers[row + to] = (byte) from;
      }
    }
    for (int tag = 0; tag < TAGS; tag++) {
      best[row + tag] += scores[row + tag];
    }
  }

  /** Works out the probabilities; {@link #probability} and {@link #pair} then give them. */
  public void marginals(Transitions transitions) {
    if (length == 0) {
      return;
    }
    fillPotentials();
    for (int tag = 0; tag < TAGS; tag++) {
      forward[tag] = Bilou.mayStart(tag) ? potentials[tag] : 0;
    }
    scale(0);
    for (int i = 1; i < length; i++) {
      forwardStep(i, transitions.powers());
    }
    int last = (length - 1) * TAGS;
    float end = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      backward[last + tag] = Bilou.mayEnd(tag) ? 1 : 0;
      end += forward[last + tag] * backward[last + tag];
    }
    for (int tag = 0; tag < TAGS; tag++) {
      backward[last + tag] /= Math.max(end, TINY);
    }
    for (int i = length - 2; i >= 0; i--) {
      backwardStep(i, transitions.powers());
    }
  }

  private void fillPotentials() {
    for (int i = 0; i < length; i++) {
      int row = i * TAGS;
      float max = scores[row];
      for (int tag = 1; tag < TAGS; tag++) {
        max = Math.max(max, scores[row + tag]);
      }
      for (int tag = 0; tag < TAGS; tag++) {
        potentials[row + tag] = FastExp.of(scores[row + tag] - max);
      }
    }
  }

  private void forwardStep(int i, float[] powers) {
    int row = i * TAGS;
    int before = row - TAGS;
    int set = casings[i] * Transitions.SIZE;
    Arrays.fill(forward, row, row + TAGS, 0);
    for (int pair : Transitions.ALLOWED) {
      int from = pair / TAGS;
      forward[row + pair - from * TAGS] += forward[before + from] * powers[set + pair];
    }
    for (int tag = 0; tag < TAGS; tag++) {
      forward[row + tag] *= potentials[row + tag];
    }
    scale(i);
  }

  private void scale(int i) {
    int row = i * TAGS;
    float sum = TINY;
    for (int tag = 0; tag < TAGS; tag++) {
      sum += forward[row + tag];
    }
    scales[i] = 1 / sum;
    for (int tag = 0; tag < TAGS; tag++) {
      forward[row + tag] *= scales[i];
    }
  }

  private void backwardStep(int i, float[] powers) {
    int row = i * TAGS;
    int next = row + TAGS;
    int set = casings[i + 1] * Transitions.SIZE;
    Arrays.fill(backward, row, row + TAGS, 0);
    for (int pair : Transitions.ALLOWED) {
      int from = pair / TAGS;
      int to = next + pair - from * TAGS;
      backward[row + from] += powers[set + pair] * potentials[to] * backward[to];
    }
    for (int tag = 0; tag < TAGS; tag++) {
      backward[row + tag] *= scales[i + 1];
    }
  }

  /** The probability of a tag of a word. */
  public float probability(int word, int tag) {
    return forward[word * TAGS + tag] * backward[word * TAGS + tag];
  }

  /** The probability of a pair of tags (from * COUNT + to) of a word and the one before it. */
  public float pair(int word, int pair, Transitions transitions) {
    int from = pair / TAGS;
    int to = word * TAGS + pair - from * TAGS;
    return forward[(word - 1) * TAGS + from]
        * transitions.powers()[casings[word] * Transitions.SIZE + pair]
        * potentials[to]
        * backward[to]
        * scales[word];
  }
}
