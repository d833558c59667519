/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LatticeTest {

  private static final int TAGS = Bilou.COUNT;

  @Test
  void viterbiFindsTheBestSequence_whenAllAreTriedByForce() {
    for (int seed = 0; seed < 20; seed++) {
      RandomLattice sample = new RandomLattice(Lattice.fast(), 3, 2, seed);
      int[] best = new int[3];
      double[] bestScore = {Double.NEGATIVE_INFINITY};
      sample.forEachSequence(
          (tags, score) -> {
            if (score > bestScore[0]) {
              bestScore[0] = score;
              System.arraycopy(tags, 0, best, 0, 3);
            }
          });
      assertThat(sample.viterbi()).containsExactly(best);
    }
  }

  @Test
  void probabilitiesAreThoseOfAllSequences_whenSummedByForce() {
    RandomLattice sample = new RandomLattice(Lattice.fast(), 3, 2, 5);
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
    RandomLattice sample = new RandomLattice(Lattice.fast(), 5000, 2, 1);
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

  @Test
  void forbiddenTransitionsHaveNoPower_whenWeightsAreHigh() {
    float[] weights = new float[Casing.COUNT * Transitions.SIZE];
    Arrays.fill(weights, 5);
    Transitions transitions = new Transitions(weights);
    int forbidden = Bilou.OUTSIDE * TAGS + Bilou.tag(0, false, true);
    assertThat(transitions.powers()[forbidden]).isZero();
  }
}
