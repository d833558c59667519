/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.benchmark;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.SentenceUtils;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import io.entente.eval.LabelledSpan;
import io.entente.eval.NameFinder;
import io.entente.ner.LabelTable;
import io.entente.ner.NameType;
import io.entente.ner.NamedSpan;
import io.entente.ner.train.LabelledArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Stanford CoreNLP on one thread: its tokens and sentences, then its statistical tagger of four
 * classes. Nothing else of its pipeline runs, neither parts of speech nor times and numbers.
 */
final class CoreNlp implements Contender, NameFinder {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private final StanfordCoreNLP tokens;
  private final CRFClassifier<CoreLabel> tagger;

  CoreNlp() throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit");
    properties.setProperty("threads", "1");
    tokens = new StanfordCoreNLP(properties);
    tagger = CRFClassifier.getClassifier(MODEL);
  }

  @Override
  public String name() {
    return "Stanford CoreNLP";
  }

  @Override
  public long names(List<String> texts) {
    return texts.stream().mapToLong(text -> names(text).size()).sum();
  }

  /** The names of one text, by its own tokens and sentences. */
  List<NamedSpan> names(String text) {
    Annotation document = new Annotation(text);
    tokens.annotate(document);
    List<NamedSpan> names = new ArrayList<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
      for (LabelledSpan name : LabelledSpan.of(labelsOf(words))) {
        names.add(
            new NamedSpan(
                words.get(name.begin()).beginPosition(),
                words.get(name.end() - 1).endPosition(),
                NameType.valueOf(name.type()),
                1));
      }
    }
    return names;
  }

  /** Labels of a sentence; the tagger does not tell where one name ends and the next begins. */
  private List<String> labelsOf(List<CoreLabel> words) {
    return tagger.classifySentence(words).stream()
        .map(word -> word.get(CoreAnnotations.AnswerAnnotation.class))
        .map(type -> LabelTable.map(type.equals("O") ? type : "I-" + type))
        .toList();
  }

  /** Labels of words as the corpus divides them. */
  @Override
  public List<List<List<String>>> labels(List<LabelledArticle> articles) {
    return articles.stream()
        .map(
            article ->
                article.sentences().stream()
                    .map(words -> labelsOf(SentenceUtils.toCoreLabelList(words)))
                    .toList())
        .toList();
  }

  @Override
  public int cores() {
    return 1;
  }
}
