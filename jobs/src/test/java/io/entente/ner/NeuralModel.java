/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import com.johnsnowlabs.nlp.annotators.ner.dl.NerDLApproach;
import com.johnsnowlabs.nlp.embeddings.WordEmbeddings;
import com.johnsnowlabs.nlp.training.CoNLL;
import io.entente.TestSpark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;

/**
 * A small neural tagger of Spark NLP (NerDL, a bidirectional LSTM) that learns a made-up corpus by
 * heart. Needs TensorFlow.
 */
public final class NeuralModel {

  private static final int DIMENSIONS = 100;

  private static final String[] LABELLED = {
    "Mayor/O Zorba/B-PER Quill/I-PER visited/O Nordmark/B-LOC ./O",
    "Umbrella/B-ORG Works/I-ORG hired/O Quill/B-PER ./O",
    "Quill/B-PER left/O Nordmark/B-LOC ./O",
    "Workers/O of/O Umbrella/B-ORG Works/I-ORG visited/O Mayor/O Zorba/B-PER ./O"
  };

  private NeuralModel() {}

  /** The corpus in CoNLL columns, each sentence an article. */
  public static Path corpus(Path folder) throws IOException {
    StringBuilder columns = new StringBuilder();
    for (String sentence : LABELLED) {
      columns.append("-DOCSTART- -X- -X- O\n\n");
      for (String word : sentence.split(" ")) {
        int slash = word.indexOf('/');
        columns.append(word, 0, slash).append(" NN NN ").append(word.substring(slash + 1));
        columns.append('\n');
      }
      columns.append('\n');
    }
    return Files.writeString(folder.resolve("neural.conll"), columns);
  }

  /** The trained pipeline: document, sentences, tokens, embeddings, labels. */
  public static PipelineModel train(Path folder) throws IOException {
    Path file = folder.resolve("training.conll");
    Files.writeString(file, Files.readString(corpus(folder)).repeat(8));
    Dataset<?> labelled =
        new CoNLL(
                "document",
                "sentences",
                "tokens",
                "pos",
                3,
                1,
                "doc_id",
                "text",
                "label",
                true,
                " ",
                false)
            .readDataset(
                TestSpark.session(), file.toString(), "TEXT", 2, StorageLevel.MEMORY_ONLY());
    PipelineModel learned =
        new Pipeline()
            .setStages(new PipelineStage[] {embeddings(folder), approach()})
            .fit(labelled);
    List<PipelineStage> stages =
        new ArrayList<>(
            List.of(TinyPipeline.document(), TinyPipeline.sentences(), TinyPipeline.tokens()));
    for (Transformer stage : learned.stages()) {
      stages.add(stage);
    }
    return TinyPipeline.model(stages.toArray(new PipelineStage[0]));
  }

  private static WordEmbeddings embeddings(Path folder) throws IOException {
    Random random = new Random(1);
    Set<String> words = new TreeSet<>();
    for (String sentence : LABELLED) {
      for (String word : sentence.split(" ")) {
        words.add(word.substring(0, word.indexOf('/')));
      }
    }
    StringBuilder vectors = new StringBuilder();
    for (String word : words) {
      vectors.append(word);
      random.doubles(DIMENSIONS).forEach(x -> vectors.append(' ').append((float) x));
      vectors.append('\n');
    }
    Path file = Files.writeString(folder.resolve("vectors.txt"), vectors);
    WordEmbeddings embeddings = new WordEmbeddings();
    embeddings.setInputCols(new String[] {"sentences", "tokens"});
    embeddings.setOutputCol("embeddings");
    embeddings.setStoragePath(file.toString(), "TEXT");
    embeddings.setDimension(DIMENSIONS);
    embeddings.setStorageRef("tiny");
    return embeddings;
  }

  private static NerDLApproach approach() {
    NerDLApproach approach = new NerDLApproach();
    approach.setInputCols(new String[] {"sentences", "tokens", "embeddings"});
    approach.setOutputCol("labels");
    approach.setLabelColumn("label");
    approach.setMaxEpochs(12);
    approach.setLr(0.005f);
    approach.setBatchSize(4);
    approach.setRandomSeed(1);
    approach.setIncludeConfidence(true);
    approach.setVerbose(0);
    approach.setEnableOutputLogs(false);
    return approach;
  }
}
