/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class LatticeTest {

  private static final int TAGS = Bilou.COUNT;

  @Test
  void viterbiFindsTheBestSequence_whenAllAreTriedByForce() {
    for (int seed = 0; seed < 20; seed++) {
      Sample sample = new Sample(3, seed);
      int[] best = new int[3];
      double[] bestScore = {Double.NEGATIVE_INFINITY};
      sample.forEachSequence(
          (tags, score) -> {
            if (score > bestScore[0]) {
              bestScore[0] = score;
              System.arraycopy(tags, 0, best, 0, 3);
            }
          });
      int[] found = new int[3];
      sample.lattice.viterbi(sample.transitions, found);
      assertThat(found).containsExactly(best);
    }
  }

  @Test
  void probabilitiesAreThoseOfAllSequences_whenSummedByForce() {
    Sample sample = new Sample(3, 5);
    double[] sums = new double[3 * TAGS];
    double[] pairs = new double[Transitions.SIZE];
    double[] total = {0};
    sample.forEachSequence(
        (tags, score) -> {
          double weight = Math.exp(score);
          total[0] += weight;
          for (int i = 0; i < 3; i++) {
            sums[i * TAGS + tags[i]] += weight;
          }
          pairs[tags[1] * TAGS + tags[2]] += weight;
        });
    sample.lattice.marginals(sample.transitions);
    for (int i = 0; i < sums.length; i++) {
      assertThat((double) sample.lattice.probability(i / TAGS, i % TAGS))
          .isCloseTo(sums[i] / total[0], within(1e-4));
    }
    for (int pair : Transitions.ALLOWED) {
      assertThat((double) sample.lattice.pair(2, pair, sample.transitions))
          .isCloseTo(pairs[pair] / total[0], within(1e-4));
    }
  }

  @Test
  void sequenceIsLegal_whenScoresAskForAnIllegalOne() {
    Lattice lattice = Lattice.fast();
    lattice.reset(2);
    lattice.scores()[Bilou.tag(2, true, false)] = 10;
    lattice.scores()[TAGS + Bilou.OUTSIDE] = 9;
    int[] tags = new int[2];
    lattice.viterbi(new Transitions(), tags);
    assertThat(Bilou.mayStart(tags[0])).isTrue();
    assertThat(Bilou.mayFollow(tags[0], tags[1])).isTrue();
    assertThat(Bilou.mayEnd(tags[1])).isTrue();
  }

  @Test
  void nothingHappens_whenSentenceIsEmpty() {
    Lattice lattice = Lattice.fast();
    lattice.reset(0);
    lattice.marginals(new Transitions());
    lattice.viterbi(new Transitions(), new int[0]);
  }

  @Test
  void probabilitiesSumToOne_whenSentenceIsVeryLong() {
    Sample sample = new Sample(5000, 1);
    sample.lattice.marginals(sample.transitions);
    for (int word : new int[] {0, 2500, 4999}) {
      double sum = 0;
      for (int tag = 0; tag < TAGS; tag++) {
        sum += sample.lattice.probability(word, tag);
      }
      assertThat(sum).isCloseTo(1, within(0.01));
    }
  }

  @Test
  void fastExponentialIsRight_toSixDigits() {
    for (float x = -20; x < 20; x += 0.37f) {
      assertThat((double) FastExp.of(x) / Math.exp(x)).isCloseTo(1, within(1e-5));
    }
    assertThat(FastExp.of(-1e9f)).isBetween(0f, 1e-30f);
  }

  /** Random scores and transitions. */
  private static final class Sample {

    private final int words;
    private final Lattice lattice = Lattice.fast();
    private final Transitions transitions;

    Sample(int words, long seed) {
      this.words = words;
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
          lattice.scores()[i * TAGS + tag] = (float) (2 * random.nextGaussian());
        }
      }
    }

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

    private double score(int[] tags) {
      boolean legal = Bilou.mayStart(tags[0]) && Bilou.mayEnd(tags[words - 1]);
      double score = lattice.scores()[tags[0]];
      for (int i = 1; i < words; i++) {
        legal &= Bilou.mayFollow(tags[i - 1], tags[i]);
        score += lattice.scores()[i * TAGS + tags[i]];
        int set = lattice.casings()[i] * Transitions.SIZE;
        score += transitions.weights()[set + tags[i - 1] * TAGS + tags[i]];
      }
      return legal ? score : Double.NEGATIVE_INFINITY;
    }
  }

  @Test
  void forbiddenTransitionsHaveNoPower_whenWeightsAreHigh() {
    float[] weights = new float[Casing.COUNT * Transitions.SIZE];
    Arrays.fill(weights, 5);
    Transitions transitions = new Transitions(weights);
    int forbidden = Bilou.OUTSIDE * TAGS + Bilou.tag(0, false, true);
    assertThat(transitions.powers()[forbidden]).isZero();
  }
}
