/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.Random;
import java.util.function.BiConsumer;

/** A lattice with random scores and transitions, and all its sequences of tags. */
final class RandomLattice {

  private static final int TAGS = Bilou.COUNT;

  final int words;
  final Lattice lattice;
  final Transitions transitions;

  /** Scores are normal with a deviation of {@code spread}, weights of transitions with 1. */
  RandomLattice(Lattice lattice, int words, double spread, long seed) {
    this.words = words;
    this.lattice = lattice;
    Random random = new Random(seed);
    float[] weights = new float[Casing.COUNT * Transitions.SIZE];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) random.nextGaussian();
    }
    transitions = new Transitions(weights);
    lattice.reset(words);
    for (int i = 0; i < words; i++) {
      lattice.casings()[i] = random.nextInt(Casing.COUNT);
      for (int tag = 0; tag < TAGS; tag++) {
        lattice.scores()[i * TAGS + tag] = (float) (spread * random.nextGaussian());
      }
    }
  }

  /** Gives every legal sequence with its score. */
  void forEachSequence(BiConsumer<int[], Double> action) {
    int count = (int) Math.pow(TAGS, words);
    int[] tags = new int[words];
    for (int code = 0; code < count; code++) {
      int rest = code;
      for (int i = 0; i < words; i++) {
        tags[i] = rest % TAGS;
        rest /= TAGS;
      }
      double score = score(tags);
      if (score > Double.NEGATIVE_INFINITY) {
        action.accept(tags, score);
      }
    }
  }

  /** The score of a sequence; minus infinity when it is not legal. */
  double score(int[] tags) {
    double score = lattice.scores()[tags[0]];
    for (int i = 1; i < words; i++) {
      score += lattice.scores()[i * TAGS + tags[i]];
      int set = lattice.casings()[i] * Transitions.SIZE;
      score += transitions.weights()[set + tags[i - 1] * TAGS + tags[i]];
    }
    return isLegal(tags) ? score : Double.NEGATIVE_INFINITY;
  }

  static boolean isLegal(int[] tags) {
    boolean legal = Bilou.mayStart(tags[0]) && Bilou.mayEnd(tags[tags.length - 1]);
    for (int i = 1; i < tags.length; i++) {
      legal &= Bilou.mayFollow(tags[i - 1], tags[i]);
    }
    return legal;
  }

  int[] viterbi() {
    int[] tags = new int[words];
    lattice.viterbi(transitions, tags);
    return tags;
  }
}
