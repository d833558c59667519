/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.CrfModel;
import io.entente.ner.crf.Lexicon;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;

/** A few made-up sentences with labels, enough to learn by heart. */
public final class TinyCorpus {

  /** In the form of CoNLL-2003. */
  static final String TEXT =
      """
      -DOCSTART- -X- O O

      Mayor NN I-NP O
      Zorba NNP I-NP I-PER
      Quill NNP I-NP I-PER
      visited VBD I-VP O
      Nordmark NNP I-NP I-LOC
      . . O O

      Umbrella NNP I-NP I-ORG
      Works NNP I-NP I-ORG
      hired VBD I-VP O
      Quill NNP I-NP I-PER
      . . O O

      -DOCSTART- -X- O O

      The DT I-NP O
      Nordmark NNP I-NP I-LOC
      Zorba NNP I-NP B-LOC
      Games NNP I-NP I-MISC
      began VBD I-VP O
      . . O O
      """;

  private TinyCorpus() {}

  static List<LabelledArticle> articles() {
    try {
      return LabelledReader.read(new StringReader(TEXT), ColumnFormat.CONLL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TrainingSet set() {
    TrainingSet set = new TrainingSet(Lexicon.empty());
    set.add(articles(), TrainingSet.BASE_DOMAIN);
    return set;
  }

  /** A model that knows the corpus by heart. */
  public static CrfModel model(long seed) {
    TrainingSet set = set();
    CrfTrainer trainer = new CrfTrainer(set, new TrainingOptions(30, 0.1, 0.01, 0.2, 5, seed));
    for (int epoch = 0; epoch < 30; epoch++) {
      trainer.epoch();
    }
    return trainer.weights().model(set, "tiny");
  }
}
