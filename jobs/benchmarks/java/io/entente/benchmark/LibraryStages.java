/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.sbd.pragmatic.SentenceDetector;
import com.johnsnowlabs.nlp.training.CoNLL;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** What Spark NLP's own pipelines have in common. */
final class LibraryStages {

  static final String TEXT = "text";
  static final String DOCUMENT = "document";
  static final String SENTENCE = "sentence";
  static final String TOKEN = "token";
  static final String POS = "pos";
  static final String EMBEDDINGS = "embeddings";
  static final String LABEL = "label";
  static final String LABELS = "labels";

  private LibraryStages() {}

  /** Text to its sentences and tokens, by Spark NLP's annotators. */
  static List<PipelineStage> text() {
    DocumentAssembler document = new DocumentAssembler();
    document.setInputCol(TEXT);
    document.setOutputCol(DOCUMENT);
    SentenceDetector sentences = new SentenceDetector();
    sentences.setInputCols(new String[] {DOCUMENT});
    sentences.setOutputCol(SENTENCE);
    Tokenizer tokens = new Tokenizer();
    tokens.setInputCols(new String[] {SENTENCE});
    tokens.setOutputCol(TOKEN);
    return List.of(document, sentences, tokens);
  }

  /** A labelled file of CoNLL-2003: its sentences, tokens, parts of speech and labels. */
  static Dataset<?> labelled(SparkSession spark, Path file) {
    return new CoNLL(DOCUMENT, SENTENCE, TOKEN, POS, 3, 1, "doc_id", TEXT, LABEL, true, " ", false)
        .readDataset(spark, file.toString(), "TEXT", 2, StorageLevel.MEMORY_ONLY());
  }

  /** Stages of which none has to learn from a corpus, as a pipeline. */
  static PipelineModel pipeline(SparkSession spark, List<PipelineStage> stages) {
    return new Pipeline()
        .setStages(stages.toArray(new PipelineStage[0]))
        .fit(spark.emptyDataset(Encoders.STRING()).toDF(TEXT));
  }
}
