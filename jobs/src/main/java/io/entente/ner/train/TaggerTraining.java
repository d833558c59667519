/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.CrfModel;
import io.entente.ner.crf.Lexicon;
import java.util.List;

/** Trains a tagger. The same articles, options and seed give the same model, bit by bit. */
public final class TaggerTraining {

  /** Hears how the training goes. */
  public interface Listener {

    /** An epoch is over. */
    void trained(Epoch epoch);

    /** A model can be tried; every few epochs and behind the last. */
    void tried(CrfModel model);
  }

  /**
   * One pass over all sentences.
   *
   * @param number from 1
   * @param loss mean negative log-likelihood of a sentence
   * @param seconds how long it took
   */
  public record Epoch(int number, double loss, double seconds) {}

  private static final int TRIED_EVERY = 5;
  private static final double NANOS = 1e9;

  private final TrainingSet set;
  private int domain = TrainingSet.BASE_DOMAIN;

  /** A training that knows the words of a lexicon. */
  public TaggerTraining(Lexicon lexicon) {
    set = new TrainingSet(lexicon);
  }

  /** Adds articles whose guidelines the tagger shall follow. */
  public void addBase(List<LabelledArticle> articles) {
    set.add(articles, TrainingSet.BASE_DOMAIN);
  }

  /** Adds every so manieth of such articles in capitals, as headlines are written. */
  public void addHeadlines(List<LabelledArticle> articles, int step) {
    for (Recasing recasing : Recasing.values()) {
      set.add(recasing.everyNth(articles, step), TrainingSet.BASE_DOMAIN);
    }
  }

  /** Adds articles with guidelines of their own, which get features of their own. */
  public void addOther(List<LabelledArticle> articles) {
    domain++;
    set.add(articles, domain);
  }

  /** The number of sentences so far. */
  public int sentences() {
    return set.sentences().size();
  }

  /** The number of features so far. */
  public int features() {
    return set.features();
  }

  /** Trains on what was added; gives the model of the last epoch. */
  public CrfModel run(TrainingOptions options, String description, Listener listener) {
    CrfTrainer trainer = new CrfTrainer(set, options);
    CrfModel model = null;
    for (int epoch = 1; epoch <= options.epochs(); epoch++) {
      long start = System.nanoTime();
      double loss = trainer.epoch();
      listener.trained(new Epoch(epoch, loss, (System.nanoTime() - start) / NANOS));
      if (epoch % TRIED_EVERY == 0 || epoch == options.epochs()) {
        model = trainer.weights().model(set, description);
        listener.tried(model);
      }
    }
    return model;
  }
}
