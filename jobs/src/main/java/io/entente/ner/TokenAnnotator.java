/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorType;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.ml.util.MLReader;
import scala.collection.immutable.Map;

/**
 * Gives the tokens of sentences by {@link WordSplitter}. Spark NLP's {@code Tokenizer} leaves curly
 * quotes and the 's of a genitive at the names beside them; the tagger knows names without those.
 */
public final class TokenAnnotator extends JavaAnnotator<TokenAnnotator> {

  /** Reads a saved annotator; Spark calls it when it loads a pipeline. */
  public static MLReader<TokenAnnotator> read() {
    return new AnnotatorReader<>(TokenAnnotator::new);
  }

  @Override
  public String[] inputAnnotatorTypes() {
    return new String[] {AnnotatorType.DOCUMENT()};
  }

  @Override
  public String outputAnnotatorType() {
    return AnnotatorType.TOKEN();
  }

  @Override
  protected TokenAnnotator another() {
    return new TokenAnnotator();
  }

  @Override
  protected List<Annotation> annotate(List<Annotation> sentences) {
    List<Annotation> tokens = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      Annotation sentence = sentences.get(s);
      String text = sentence.result();
      int base = sentence.begin();
      Map<String, String> metadata = Metadata.of(SentenceAnnotator.SENTENCE, Integer.toString(s));
      WordSplitter.split(
          text,
          (begin, end) ->
              tokens.add(
                  new Annotation(
                      AnnotatorType.TOKEN(),
                      base + begin,
                      base + end - 1,
                      text.substring(begin, end),
                      metadata,
                      new float[0])));
    }
    return tokens;
  }
}
