/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.entente.eval.NerEvaluation;
import io.entente.eval.TaggerNames;
import io.entente.ner.crf.Bilou;
import io.entente.ner.crf.CrfTagger;
import io.entente.ner.crf.Lattice;
import io.entente.ner.crf.ModelCodec;
import io.entente.ner.crf.Transitions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class CrfTrainerTest {

  private static final TrainingOptions PLAIN = new TrainingOptions(1, 0.1, 0, 0, 0, 1);

  @Test
  void stepFollowsTheGradient_asFiniteDifferencesTellIt() {
    TrainingSet set = TinyCorpus.set();
    CrfTrainer trainer = new CrfTrainer(set, PLAIN);
    trainer.epoch();
    TrainingSentence sentence = set.sentences().get(0);
    float[] weights = trainer.present().sparse();
    int feature = sentence.features()[1][3];
    for (int tag = 0; tag < Bilou.COUNT; tag++) {
      int at = feature * Bilou.COUNT + tag;
      float kept = weights[at];
      float step = 0.02f;
      weights[at] = kept + step;
      double above = logLikelihood(trainer, sentence);
      weights[at] = kept - step;
      double below = logLikelihood(trainer, sentence);
      weights[at] = kept;
      double expected = (above - below) / (2 * step);
      assertThat(change(trainer, sentence, at)).isCloseTo(expected, within(0.02));
    }
  }

  /** How much a weight changes in a step of size 1e-3, divided by that size. */
  private static double change(CrfTrainer trainer, TrainingSentence sentence, int at) {
    float[] weights = trainer.present().sparse();
    float[] kept = weights.clone();
    float[] shared = trainer.present().shared().clone();
    float[] own = trainer.present().own().clone();
    trainer.step(sentence, 1e-3);
    double change = (weights[at] - kept[at]) / 1e-3;
    System.arraycopy(kept, 0, weights, 0, kept.length);
    System.arraycopy(shared, 0, trainer.present().shared(), 0, shared.length);
    System.arraycopy(own, 0, trainer.present().own(), 0, own.length);
    return change;
  }

  /** Log-likelihood of the true tags: sum of the logarithms of P(tag | tag before). */
  private static double logLikelihood(CrfTrainer trainer, TrainingSentence sentence) {
    trainer.score(sentence);
    Lattice lattice = trainer.lattice();
    Transitions transitions = trainer.transitions();
    lattice.marginals(transitions);
    int[] gold = sentence.gold();
    double sum = Math.log(lattice.probability(0, gold[0]));
    for (int i = 1; i < gold.length; i++) {
      int pair = gold[i - 1] * Bilou.COUNT + gold[i];
      sum += Math.log(lattice.pair(i, pair, transitions) / lattice.probability(i - 1, gold[i - 1]));
    }
    return sum;
  }

  @Test
  void likelihoodRises_whenTrainingGoesOn() {
    CrfTrainer trainer = new CrfTrainer(TinyCorpus.set(), PLAIN);
    double first = trainer.epoch();
    for (int i = 0; i < 5; i++) {
      trainer.epoch();
    }
    assertThat(trainer.epoch()).isLessThan(first / 2);
  }

  @Test
  void corpusIsKnownByHeart_whenTrained() {
    assertThat(f1(new CrfTagger(TinyCorpus.model(1)))).isEqualTo(1);
  }

  @Test
  void modelsAreTheSameBytes_whenSeedIsTheSame() throws IOException {
    assertThat(bytes(1)).isEqualTo(bytes(1)).isNotEqualTo(bytes(2));
  }

  @Test
  void tagsAreTheSame_whenModelIsWrittenAndRead() throws IOException {
    CrfTagger tagger = CrfTagger.load(new ByteArrayInputStream(bytes(1)));
    assertThat(tagger.model().description()).isEqualTo("tiny");
    assertThat(f1(tagger)).isEqualTo(1);
  }

  private static double f1(CrfTagger tagger) {
    return new NerEvaluation("tiny", TinyCorpus.articles())
        .scores(new TaggerNames(tagger))
        .overall()
        .f1();
  }

  private static byte[] bytes(long seed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ModelCodec.write(TinyCorpus.model(seed), out);
    return out.toByteArray();
  }

  @Test
  void fileRefused_whenItIsOfAnotherVersion() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(new byte[16]);
    }
    assertThatThrownBy(() -> CrfTagger.load(new ByteArrayInputStream(out.toByteArray())))
        .hasMessageContaining("Cannot read tagger model: magic number is 0");
  }

  @Test
  void aboutTheShareIsLeftOut_whenDroppingOut() {
    int[][] features = {new int[10_000]};
    FeatureDropout dropout = new FeatureDropout(0.25, 1);
    assertThat(dropout.thin(features)[0].length).isBetween(7300, 7700);
    assertThat((double) dropout.gain()).isCloseTo(4 / 3.0, within(0.01));
    assertThat(new FeatureDropout(0, 1).thin(features)[0]).hasSize(10_000);
    assertThatThrownBy(() -> new FeatureDropout(1, 1)).hasMessageContaining("a share of 1.0");
  }
}
