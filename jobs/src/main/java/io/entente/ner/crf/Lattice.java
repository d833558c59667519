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
  private static final float HUGE = 1e30f;

  /** Probabilities that change nothing that anyone sees. */
  private static final float NEGLIGIBLE = 1e-8f;

  /** Lowest score relative to the best of a word, so that no product of them underflows. */
  private static final float LOWEST = -30;

  private static final float LEAST_MASS = 1e-5f;

  private final float negligible;
  private float[] scores = new float[0];
  private int[] casings = new int[0];
  private float[] potentials = new float[0];
  private float[] forward = new float[0];
  private float[] backward = new float[0];
  private float[] scales = new float[0];
  private byte[] backPointers = new byte[0];
  private int length;

  private Lattice(float negligible) {
    this.negligible = negligible;
  }

  /** A lattice that leaves nothing out, as training needs it. */
  public static Lattice exact() {
    return new Lattice(0);
  }

  /** A lattice that leaves out what is as good as impossible when it sums probabilities. */
  public static Lattice fast() {
    return new Lattice(NEGLIGIBLE);
  }

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
      step(i, best, transitions);
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

  private void step(int i, float[] best, Transitions transitions) {
    int row = i * TAGS;
    int before = row - TAGS;
    int set = casings[i] * Transitions.SIZE;
    float[] weights = transitions.weights();
    Arrays.fill(best, row, row + TAGS, Float.NEGATIVE_INFINITY);
    float top = best[before];
    for (int from : Bilou.CLOSED) {
      top = Math.max(top, best[before + from]);
    }
    // A tag so far behind cannot come before any tag of the best sequence.
    float least = top - transitions.spread(casings[i]);
    for (int from : Bilou.CLOSED) {
      if (best[before + from] >= least) {
        for (int to : Bilou.FRESH) {
          improve(best, row, from, to, weights[set + from * TAGS + to]);
        }
      }
    }
    for (int begin = 1; begin < TAGS; begin += 4) {
      for (int from = begin; from <= begin + 1; from++) {
        improve(best, row, from, begin + 1, weights[set + from * TAGS + begin + 1]);
        improve(best, row, from, begin + 2, weights[set + from * TAGS + begin + 2]);
      }
    }
    for (int tag = 0; tag < TAGS; tag++) {
      best[row + tag] += scores[row + tag];
    }
  }

  private void improve(float[] best, int row, int from, int to, float weight) {
    float score = best[row - TAGS + from] + weight;
    if (score > best[row + to]) {
      best[row + to] = score;
      backPointers[row + to] = (byte) from;
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
        potentials[row + tag] = FastExp.of(Math.max(LOWEST, scores[row + tag] - max));
      }
    }
  }

  private void forwardStep(int i, float[] powers) {
    // Where the likely tags cannot go on, the unlikely ones decide.
    if (forwardStep(i, powers, negligible) < LEAST_MASS) {
      forwardStep(i, powers, 0);
    }
    scale(i);
  }

  /** Leaves out tags of less than a probability; gives the sum before scaling. */
  private float forwardStep(int i, float[] powers, float least) {
    int row = i * TAGS;
    int before = row - TAGS;
    int set = casings[i] * Transitions.SIZE;
    Arrays.fill(forward, row, row + TAGS, 0);
    for (int from : Bilou.CLOSED) {
      float mass = forward[before + from];
      if (mass > least) {
        for (int to : Bilou.FRESH) {
          forward[row + to] += mass * powers[set + from * TAGS + to];
        }
      }
    }
    for (int begin = 1; begin < TAGS; begin += 4) {
      for (int from = begin; from <= begin + 1; from++) {
        float mass = forward[before + from];
        forward[row + begin + 1] += mass * powers[set + from * TAGS + begin + 1];
        forward[row + begin + 2] += mass * powers[set + from * TAGS + begin + 2];
      }
    }
    float sum = 0;
    for (int tag = 0; tag < TAGS; tag++) {
      forward[row + tag] *= potentials[row + tag];
      sum += forward[row + tag];
    }
    return sum;
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
    for (int to : Bilou.FRESH) {
      float mass = potentials[next + to] * backward[next + to] * scales[i + 1];
      if (mass > negligible) {
        for (int from : Bilou.CLOSED) {
          backward[row + from] += mass * powers[set + from * TAGS + to];
        }
      }
    }
    for (int begin = 1; begin < TAGS; begin += 4) {
      for (int to = begin + 1; to <= begin + 2; to++) {
        float mass = potentials[next + to] * backward[next + to] * scales[i + 1];
        backward[row + begin] += mass * powers[set + begin * TAGS + to];
        backward[row + begin + 1] += mass * powers[set + (begin + 1) * TAGS + to];
      }
    }
    for (int tag = 0; tag < TAGS; tag++) {
      backward[row + tag] = Math.min(HUGE, backward[row + tag]);
    }
  }

  /** The probability of a tag of a word. */
  public float probability(int word, int tag) {
    return Math.min(1, forward[word * TAGS + tag] * backward[word * TAGS + tag]);
  }

  /** The probability of a pair of tags (from * COUNT + to) of a word and the one before it. */
  public float pair(int word, int pair, Transitions transitions) {
    int from = pair / TAGS;
    int to = word * TAGS + pair - from * TAGS;
    float probability =
        forward[(word - 1) * TAGS + from]
            * transitions.powers()[casings[word] * Transitions.SIZE + pair]
            * potentials[to]
            * backward[to]
            * scales[word];
    return Math.min(1, probability);
  }
}
