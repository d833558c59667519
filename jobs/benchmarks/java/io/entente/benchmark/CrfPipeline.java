/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.johnsnowlabs.nlp.annotators.ner.crf.NerCrfApproach;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.PerceptronApproach;
import com.johnsnowlabs.nlp.annotators.pos.perceptron.PerceptronModel;
import io.entente.ner.SentenceAnnotator;
import io.entente.ner.TaggingStages;
import io.entente.ner.TokenAnnotator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * Spark NLP's own linear pipeline: its sentences and tokens, its perceptron for parts of speech,
 * GloVe vectors, {@code NerCrfApproach} with the settings it comes with.
 */
final class CrfPipeline {

  private static final String LEARNED_POS = "learned_pos";

  private final SparkSession spark;
  private final Path folder;

  CrfPipeline(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** Trains and saves the pipeline, unless a run before did; gives its path. */
  String saved(Path vectors, Path train, int epochs) throws IOException {
    Path path = folder.resolve("nercrf-" + epochs);
    if (!Files.exists(path)) {
      List<PipelineStage> stages = new ArrayList<>(LibraryStages.text());
      stages.addAll(learn(vectors, train, epochs));
      LibraryStages.pipeline(spark, stages).write().save(path.toString());
    }
    return path.toString();
  }

  /** The same tagger behind Entente's sentences and tokens, saved; gives its path. */
  String behindOurTokens(String saved) throws IOException {
    SentenceAnnotator sentences = TaggingStages.sentences();
    sentences.setOutputCol(LibraryStages.SENTENCE);
    TokenAnnotator tokens = TaggingStages.tokens();
    tokens.setInputCols(new String[] {LibraryStages.SENTENCE});
    tokens.setOutputCol(LibraryStages.TOKEN);
    List<PipelineStage> stages =
        new ArrayList<>(List.of(TaggingStages.document(), sentences, tokens));
    stages.addAll(tagger(saved));
    String path = saved + "-our-tokens";
    LibraryStages.pipeline(spark, stages).write().overwrite().save(path);
    return path;
  }

  /** The stages of a saved pipeline behind its tokens: parts of speech, vectors, labels. */
  static List<PipelineStage> tagger(String saved) {
    List<PipelineStage> stages = List.of(PipelineModel.load(saved).stages());
    return stages.subList(LibraryStages.text().size(), stages.size());
  }

  private List<PipelineStage> learn(Path vectors, Path train, int epochs) throws IOException {
    Dataset<?> labelled = LibraryStages.labelled(spark, train);
    List<PipelineStage> stages = new ArrayList<>();
    stages.add(partsOfSpeech(labelled));
    Pipeline vectorsAndTagger =
        new Pipeline()
            .setStages(
                new PipelineStage[] {new GloveVectors(vectors, folder).stage(), approach(epochs)});
    double before = Cost.cpu();
    stages.addAll(List.of(vectorsAndTagger.fit(labelled).stages()));
    System.out.printf(
        Locale.ROOT,
        "NerCrf, at most %d epochs: trained in %.0f s of processor time%n",
        epochs,
        Cost.cpu() - before);
    return stages;
  }

  /** Learned from the file's own column, which the tagger is trained with. */
  private static PerceptronModel partsOfSpeech(Dataset<?> labelled) {
    PerceptronApproach approach = new PerceptronApproach();
    approach.setInputCols(new String[] {LibraryStages.SENTENCE, LibraryStages.TOKEN});
    approach.setOutputCol(LEARNED_POS);
    approach.setPosColumn(LibraryStages.POS);
    PerceptronModel learned = approach.fit(labelled);
    learned.setOutputCol(LibraryStages.POS);
    return learned;
  }

  private static NerCrfApproach approach(int epochs) {
    NerCrfApproach approach = new NerCrfApproach();
    approach.setInputCols(
        new String[] {
          LibraryStages.SENTENCE, LibraryStages.TOKEN, LibraryStages.POS, LibraryStages.EMBEDDINGS
        });
    approach.setOutputCol(LibraryStages.LABELS);
    approach.setLabelColumn(LibraryStages.LABEL);
    approach.setMaxEpochs(epochs);
    approach.setRandomSeed(1);
    return approach;
  }
}
