/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The lattice against all sequences of tags, tried one by one. */
class LatticePropertiesTest {

  private static final int TAGS = Bilou.COUNT;

  @Property(tries = 200)
  void noSequenceIsBetterThanViterbis(
      @ForAll @IntRange(min = 1, max = 3) int words,
      @ForAll @IntRange(min = 0, max = 8) int spread,
      @ForAll long seed) {
    RandomLattice sample = new RandomLattice(Lattice.fast(), words, spread, seed);
    double[] best = {Double.NEGATIVE_INFINITY};
    sample.forEachSequence((tags, score) -> best[0] = Math.max(best[0], score));
    assertThat(sample.score(sample.viterbi())).isCloseTo(best[0], within(1e-4));
  }

  @Property(tries = 100)
  void probabilitiesAreShareOfAllSequences(
      @ForAll @IntRange(min = 1, max = 3) int words,
      @ForAll @IntRange(min = 0, max = 4) int spread,
      @ForAll long seed) {
    assertThatProbabilitiesAreShares(new RandomLattice(Lattice.exact(), words, spread, seed));
    assertThatProbabilitiesAreShares(new RandomLattice(Lattice.fast(), words, spread, seed));
  }

  private static void assertThatProbabilitiesAreShares(RandomLattice sample) {
    double[] single = new double[sample.words * TAGS];
    double[] pairs = new double[sample.words * Transitions.SIZE];
    double[] total = {0};
    sample.forEachSequence(
        (tags, score) -> {
          double weight = Math.exp(score);
          total[0] += weight;
          for (int i = 0; i < sample.words; i++) {
            single[i * TAGS + tags[i]] += weight;
            if (i > 0) {
              pairs[i * Transitions.SIZE + tags[i - 1] * TAGS + tags[i]] += weight;
            }
          }
        });
    sample.lattice.marginals(sample.transitions);
    for (int i = 0; i < single.length; i++) {
      assertThat((double) sample.lattice.probability(i / TAGS, i % TAGS))
          .isCloseTo(single[i] / total[0], within(1e-4));
    }
    for (int word = 1; word < sample.words; word++) {
      for (int pair : Transitions.ALLOWED) {
        assertThat((double) sample.lattice.pair(word, pair, sample.transitions))
            .isCloseTo(pairs[word * Transitions.SIZE + pair] / total[0], within(1e-4));
      }
    }
  }

  @Property(tries = 200)
  void probabilitiesOfAWordSumToOne_andPairsToTheirTags(
      @ForAll @IntRange(min = 1, max = 60) int words,
      @ForAll @IntRange(min = 0, max = 10) int spread,
      @ForAll long seed) {
    RandomLattice sample = new RandomLattice(Lattice.exact(), words, spread, seed);
    sample.lattice.marginals(sample.transitions);
    for (int word = 0; word < words; word++) {
      double sum = 0;
      double[] pairs = new double[TAGS];
      for (int tag = 0; tag < TAGS; tag++) {
        sum += sample.lattice.probability(word, tag);
      }
      assertThat(sum).isCloseTo(1, within(1e-3));
      for (int pair : Transitions.ALLOWED) {
        pairs[pair % TAGS] += word > 0 ? sample.lattice.pair(word, pair, sample.transitions) : 0;
      }
      for (int tag = 0; tag < TAGS && word > 0; tag++) {
        assertThat(pairs[tag]).isCloseTo(sample.lattice.probability(word, tag), within(1e-3));
      }
    }
  }

  @Property(tries = 300)
  void sequenceIsLegal_howeverTheScoresPullElsewhere(
      @ForAll @IntRange(min = 1, max = 40) int words,
      @ForAll @IntRange(min = 0, max = 500) int spread,
      @ForAll long seed) {
    RandomLattice sample = new RandomLattice(Lattice.fast(), words, spread, seed);
    assertThat(RandomLattice.isLegal(sample.viterbi())).isTrue();
  }

  @Property(tries = 50)
  void resultIsTheSame_whenTheLatticeHeldALongerSentenceBefore(@ForAll long seed) {
    RandomLattice fresh = new RandomLattice(Lattice.exact(), 5, 2, seed);
    Lattice used = Lattice.exact();
    RandomLattice before = new RandomLattice(used, 30, 5, seed + 1);
    before.viterbi();
    used.marginals(before.transitions);
    RandomLattice again = new RandomLattice(used, 5, 2, seed);
    assertThat(again.viterbi()).isEqualTo(fresh.viterbi());
    fresh.lattice.marginals(fresh.transitions);
    used.marginals(again.transitions);
    for (int i = 0; i < 5 * TAGS; i++) {
      assertThat(used.probability(i / TAGS, i % TAGS))
          .isEqualTo(fresh.lattice.probability(i / TAGS, i % TAGS));
    }
  }

  @Property(tries = 200)
  void labelsComeBack_whenTheyAreMadeOfLegalTags(
      @ForAll @IntRange(min = 1, max = 30) int words, @ForAll long seed) {
    int[] tags = new RandomLattice(Lattice.fast(), words, 5, seed).viterbi();
    assertThat(Bilou.fromBio(java.util.Arrays.stream(tags).mapToObj(Bilou::label).toList()))
        .isEqualTo(tags);
  }
}
