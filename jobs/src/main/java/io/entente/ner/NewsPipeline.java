/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import java.util.List;
import org.apache.spark.ml.PipelineStage;

/** The stages that every article passes first: document, sentences, tokens. */
public final class NewsPipeline {

  /** Column with the text to annotate. */
  public static final String TEXT = "text";

  /** Column with the document annotation. */
  public static final String DOCUMENT = "document";

  /** Column with the sentence annotations. */
  public static final String SENTENCES = "sentences";

  /** Column with the token annotations. */
  public static final String TOKENS = "token_annotations";

  private NewsPipeline() {}

  /** The stages, to be put before those that find names. */
  public static List<PipelineStage> stages() {
    DocumentAssembler document = new DocumentAssembler();
    document.setInputCol(TEXT);
    document.setOutputCol(DOCUMENT);
    SentenceAnnotator sentences = new SentenceAnnotator();
    sentences.setInputCols(new String[] {DOCUMENT});
    sentences.setOutputCol(SENTENCES);
    Tokenizer tokens = new Tokenizer();
    tokens.setInputCols(new String[] {SENTENCES});
    tokens.setOutputCol(TOKENS);
    return List.of(document, sentences, tokens);
  }
}
