/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.johnsnowlabs.nlp.annotators.ner.dl.NerDLApproach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.SparkSession;

/** Spark NLP's own neural pipeline: its sentences and tokens, GloVe vectors, NerDL. */
final class NeuralPipeline {

  private final SparkSession spark;
  private final Path folder;

  NeuralPipeline(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** Trains and saves the pipeline, unless a run before did; gives its path. */
  String saved(Path vectors, Path train, int epochs) throws IOException {
    String path = path(epochs).toString();
    if (!Files.exists(Path.of(path))) {
      train(vectors, train, epochs).write().save(path);
    }
    return path;
  }

  /** Where the pipeline is that was trained for so many epochs. */
  Path path(int epochs) {
    return folder.resolve("nerdl-" + epochs);
  }

  private PipelineModel train(Path vectors, Path train, int epochs) throws IOException {
    PipelineModel learned =
        new Pipeline()
            .setStages(
                new PipelineStage[] {new GloveVectors(vectors, folder).stage(), approach(epochs)})
            .fit(LibraryStages.labelled(spark, train));
    List<PipelineStage> stages = new ArrayList<>(LibraryStages.text());
    stages.addAll(List.of(learned.stages()));
    return LibraryStages.pipeline(spark, stages);
  }

  private static NerDLApproach approach(int epochs) {
    NerDLApproach approach = new NerDLApproach();
    approach.setInputCols(
        new String[] {LibraryStages.SENTENCE, LibraryStages.TOKEN, LibraryStages.EMBEDDINGS});
    approach.setOutputCol(LibraryStages.LABELS);
    approach.setLabelColumn(LibraryStages.LABEL);
    approach.setMaxEpochs(epochs);
    approach.setLr(0.003f);
    approach.setBatchSize(32);
    approach.setRandomSeed(1);
    approach.setIncludeConfidence(true);
    approach.setEnableOutputLogs(false);
    return approach;
  }
}
