/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import io.entente.ner.crf.SentenceTags;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.MLReader;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * Gives a BIO label (B-PER, I-PER, ... O) for every token of a document, with word, sentence and
 * confidence in the metadata: what Spark NLP's {@code NerConverter} turns into spans. Spark NLP
 * hands it all sentences of a document at once, so that one mention can help another.
 */
public final class NameTagger extends JavaAnnotator<NameTagger> {

  /** Metadata key of the token's text. */
  public static final String WORD = "word";

  /** Metadata key of the probability of the label, from 0 to 1. */
  public static final String CONFIDENCE = "confidence";

  private static final String MODEL_FOLDER = "/model";

  private TaggerModel model = TaggerModel.SHIPPED;

  /** Reads a saved annotator; Spark calls it when it loads a pipeline. */
  public static MLReader<NameTagger> read() {
    return new AnnotatorReader<>(NameTagger::new);
  }

  /** Uses a model of one's own, the bytes of a file that training wrote. */
  public NameTagger setModel(byte[] bytes) {
    model = new TaggerModel(bytes);
    return this;
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT(), AnnotatorType.TOKEN()};
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.NAMED_ENTITY();
  }

  @Override
  protected NameTagger another() {
    NameTagger another = new NameTagger();
    another.model = model;
    return another;
  }

  @Override
  protected List<Annotation> annotate(List<Annotation> annotations) {
    DocumentWords words = DocumentWords.of(annotations);
    List<SentenceTags> tagged = model.tagger().tag(words.sentences());
    List<Annotation> labels = new ArrayList<>(annotations.size());
    for (DocumentWords.Token token : words.tokens()) {
      SentenceTags tags = tagged.get(token.sentence());
      labels.add(label(token, tags.label(token.word()), tags.confidences()[token.word()]));
    }
    return labels;
  }

  private static Annotation label(DocumentWords.Token token, String label, float confidence) {
    Annotation annotation = token.annotation();
    return new Annotation(
        AnnotatorType.NAMED_ENTITY(),
        annotation.begin(),
        annotation.end(),
        label,
        Metadata.of(
            WORD,
            annotation.result(),
            SentenceAnnotator.SENTENCE,
            token.sentenceId(),
            CONFIDENCE,
            Float.toString(confidence)),
        new float[0]);
  }

  /** Writes a model of one's own beside the parameters; of the jar's model, no bytes. */
  @Override
  public void onWrite(String path, SparkSession spark) {
    spark
        .createDataset(List.of(model.bytes()), Encoders.BINARY())
        .coalesce(1)
        .write()
        .parquet(path + MODEL_FOLDER);
  }

  @Override
  protected void onRead(String path, SparkSession spark) {
    setModel(spark.read().parquet(path + MODEL_FOLDER).as(Encoders.BINARY()).first());
  }
}
