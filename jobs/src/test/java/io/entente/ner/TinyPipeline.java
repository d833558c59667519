/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import com.johnsnowlabs.nlp.DocumentAssembler;
import io.entente.TestSpark;
import io.entente.ner.crf.ModelCodec;
import io.entente.ner.train.TinyCorpus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Encoders;

/** Stages of Spark NLP around our tagger, which knows {@link TinyCorpus} by heart. */
public final class TinyPipeline {

  private TinyPipeline() {}

  /** Document, sentences, tokens and labels. */
  public static PipelineModel model() {
    return model(document(), sentences(), tokens(), tagger());
  }

  static PipelineModel model(PipelineStage... stages) {
    return new Pipeline()
        .setStages(stages)
        .fit(TestSpark.session().emptyDataset(Encoders.STRING()).toDF("text"));
  }

  static DocumentAssembler document() {
    DocumentAssembler document = new DocumentAssembler();
    document.setInputCol("text");
    document.setOutputCol("document");
    return document;
  }

  static SentenceAnnotator sentences() {
    SentenceAnnotator sentences = new SentenceAnnotator();
    sentences.setInputCols(new String[] {"document"});
    sentences.setOutputCol("sentences");
    return sentences;
  }

  static TokenAnnotator tokens() {
    TokenAnnotator tokens = new TokenAnnotator();
    tokens.setInputCols(new String[] {"sentences"});
    tokens.setOutputCol("tokens");
    return tokens;
  }

  static NameTagger tagger() {
    NameTagger tagger = new NameTagger().setModel(modelBytes());
    tagger.setInputCols(new String[] {"sentences", "tokens"});
    tagger.setOutputCol("labels");
    return tagger;
  }

  /** What a file of the model holds. */
  public static byte[] modelBytes() {
    ByteArrayOutputStream model = new ByteArrayOutputStream();
    try {
      ModelCodec.write(TinyCorpus.model(1), model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return model.toByteArray();
  }
}
