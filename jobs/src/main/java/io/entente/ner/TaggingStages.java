/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.ner.NerConverter;

/**
 * The stages of a Spark NLP pipeline that find names in a text: document, sentences, tokens, a
 * label for every token, and names. Each has its column; a stage of another maker that gives the
 * same kind of annotation may stand in its place under the same column.
 */
public final class TaggingStages {

  /** Column with the text to annotate. */
  public static final String TEXT = "text";

  /** Column with the document annotation. */
  public static final String DOCUMENT = "document";

  /** Column with the sentence annotations. */
  public static final String SENTENCES = "sentences";

  /** Column with the token annotations. */
  public static final String TOKENS = "tokens";

  /** Column with a label for every token. */
  public static final String LABELS = "labels";

  /** Column with the names, of which each is a chunk. */
  public static final String NAMES = "names";

  private TaggingStages() {}

  /** Text to document. */
  public static DocumentAssembler document() {
    DocumentAssembler document = new DocumentAssembler();
    document.setInputCol(TEXT);
    document.setOutputCol(DOCUMENT);
    return document;
  }

  /** Document to sentences. */
  public static SentenceAnnotator sentences() {
    SentenceAnnotator sentences = new SentenceAnnotator();
    sentences.setInputCols(new String[] {DOCUMENT});
    sentences.setOutputCol(SENTENCES);
    return sentences;
  }

  /** Sentences to tokens. */
  public static TokenAnnotator tokens() {
    TokenAnnotator tokens = new TokenAnnotator();
    tokens.setInputCols(new String[] {SENTENCES});
    tokens.setOutputCol(TOKENS);
    return tokens;
  }

  /** Tokens to labels, by the model that the jar holds. */
  public static NameTagger labels() {
    NameTagger labels = new NameTagger();
    labels.setInputCols(new String[] {SENTENCES, TOKENS});
    labels.setOutputCol(LABELS);
    return labels;
  }

  /** Labels to names. */
  public static NerConverter names() {
    NerConverter names = new NerConverter();
    names.setInputCols(new String[] {SENTENCES, TOKENS, LABELS});
    names.setOutputCol(NAMES);
    return names;
  }
}
