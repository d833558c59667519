/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.Bilou;
import io.entente.ner.crf.Casing;
import io.entente.ner.crf.DenseWeights;
import io.entente.ner.crf.Lattice;
import io.entente.ner.crf.Transitions;
import java.util.Arrays;
import java.util.Random;

/**
 * Trains by stochastic gradient descent (Bottou 2012): one sentence a step, and the penalty is paid
 * by shrinking one factor that all weights share.
 */
final class CrfTrainer {

  private static final int TAGS = Bilou.COUNT;

  /** Words whose true tag is as good as certain teach nothing and are skipped. */
  private static final float CERTAIN = 1e-4f;

  private final TrainingSet set;
  private final TrainingOptions options;
  private final Random random;
  private final int[] order;

  private final FeatureDropout dropout;
  private final WeightAverage average;
  private final float[] sparse;
  private final float[] dense = new float[DenseWeights.SIZE];
  private final float[] shared = new float[Transitions.SIZE];
  private final float[] own = new float[Casing.COUNT * Transitions.SIZE];
  private double factor = 1;
  private long steps;
  private int epochs;

  private final Lattice lattice = Lattice.exact();
  private final Transitions transitions = new Transitions();
  private final float[] gradient = new float[TAGS];
  private final float[] pairGradient = new float[Transitions.SIZE];

  CrfTrainer(TrainingSet set, TrainingOptions options) {
    this.set = set;
    this.options = options;
    this.random = new Random(options.seed());
    this.dropout = new FeatureDropout(options.dropout(), options.seed());
    this.sparse = new float[set.features() * TAGS];
    this.average = new WeightAverage(sparse.length);
    this.order = new int[set.sentences().size()];
    Arrays.setAll(order, i -> i);
  }

  /** Sees each sentence once, in a new order; gives the mean negative log-likelihood. */
  double epoch() {
    double lambda = options.penalty() / order.length;
    double loss = 0;
    for (int i = order.length - 1; i >= 0; i--) {
      int pick = random.nextInt(i + 1);
      int chosen = order[pick];
      order[pick] = order[i];
      order[i] = chosen;
      double rate = options.rate() / (1 + lambda * options.rate() * steps);
      factor *= 1 - rate * lambda;
      loss += step(thinned(set.sentences().get(chosen)), rate);
      steps++;
    }
    epochs++;
    if (epochs > options.epochs() - options.averaged()) {
      average.add(present());
    }
    return loss / order.length;
  }

  private TrainingSentence thinned(TrainingSentence sentence) {
    return new TrainingSentence(
        dropout.thin(sentence.features()), sentence.types(), sentence.gold());
  }

  /** One step against the gradient; gives the summed uncertainty of the true tags. */
  double step(TrainingSentence sentence, double rate) {
    score(sentence);
    lattice.marginals(transitions);
    float scaled = (float) (-rate / factor);
    double loss = 0;
    for (int i = 0; i < sentence.size(); i++) {
      float probability = lattice.probability(i, sentence.gold()[i]);
      loss -= Math.log(Math.max(probability, 1e-20));
      if (1 - probability >= CERTAIN) {
        update(sentence, i, scaled);
      }
    }
    return loss;
  }

  /** Fills the lattice with the scores of the present weights. */
  void score(TrainingSentence sentence) {
    int words = sentence.size();
    lattice.reset(words);
    float[] scores = lattice.scores();
    boolean[] fresh = new boolean[Casing.COUNT];
    for (int i = 0; i < words; i++) {
      int row = i * TAGS;
      for (int feature : sentence.features()[i]) {
        int base = feature * TAGS;
        for (int tag = 0; tag < TAGS; tag++) {
          scores[row + tag] += sparse[base + tag];
        }
      }
      for (int tag = 0; tag < TAGS; tag++) {
        scores[row + tag] *= dropout.gain();
      }
      for (int offset = -DenseWeights.WINDOW; offset <= DenseWeights.WINDOW; offset++) {
        DenseWeights.addTo(sentence.types()[i + 1 + offset], offset, dense, scores, row);
      }
      for (int tag = 0; tag < TAGS; tag++) {
        scores[row + tag] *= (float) factor;
      }
      int casing = sentence.types()[i + 1].casing().ordinal();
      lattice.casings()[i] = casing;
      if (!fresh[casing]) {
        combine(casing);
        fresh[casing] = true;
      }
    }
  }

  private void combine(int casing) {
    int base = casing * Transitions.SIZE;
    for (int pair : Transitions.ALLOWED) {
      transitions.weights()[base + pair] = (float) factor * (shared[pair] + own[base + pair]);
    }
    transitions.refresh(casing);
  }

  private void update(TrainingSentence sentence, int i, float scaled) {
    int gold = sentence.gold()[i];
    for (int tag = 0; tag < TAGS; tag++) {
      float target = tag == gold ? 1 : 0;
      gradient[tag] = scaled * (lattice.probability(i, tag) - target);
    }
    for (int offset = -DenseWeights.WINDOW; offset <= DenseWeights.WINDOW; offset++) {
      DenseWeights.update(sentence.types()[i + 1 + offset], offset, dense, gradient);
    }
    for (int tag = 0; tag < TAGS; tag++) {
      gradient[tag] *= dropout.gain();
    }
    for (int feature : sentence.features()[i]) {
      int base = feature * TAGS;
      for (int tag = 0; tag < TAGS; tag++) {
        sparse[base + tag] += gradient[tag];
      }
    }
    if (i > 0) {
      updateTransitions(sentence, i, scaled);
    }
  }

  private void updateTransitions(TrainingSentence sentence, int i, float scaled) {
    int goldPair = sentence.gold()[i - 1] * TAGS + sentence.gold()[i];
    int base = lattice.casings()[i] * Transitions.SIZE;
    for (int pair : Transitions.ALLOWED) {
      pairGradient[pair] = scaled * lattice.pair(i, pair, transitions);
    }
    pairGradient[goldPair] -= scaled;
    for (int pair : Transitions.ALLOWED) {
      shared[pair] += pairGradient[pair];
      own[base + pair] += pairGradient[pair];
    }
  }

  /** The averaged weights, or those of now before there is an average. */
  TrainedWeights weights() {
    return average.isEmpty() ? present() : average.weights();
  }

  /** The weights of now. */
  TrainedWeights present() {
    return new TrainedWeights(sparse, dense, shared, own, factor);
  }

  Lattice lattice() {
    return lattice;
  }

  Transitions transitions() {
    return transitions;
  }
}
