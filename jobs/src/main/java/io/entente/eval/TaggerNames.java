/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import io.entente.ner.crf.CrfTagger;
import io.entente.ner.crf.SentenceTags;
import io.entente.ner.train.LabelledArticle;
import java.util.List;
import java.util.stream.IntStream;

/** The names that our own tagger finds, given the words as the corpus divides them. */
public final class TaggerNames implements NameFinder {

  private final CrfTagger tagger;

  /** The names of a tagger. */
  public TaggerNames(CrfTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<List<List<String>>> labels(List<LabelledArticle> articles) {
    return articles.stream().map(this::labels).toList();
  }

  private List<List<String>> labels(LabelledArticle article) {
    return tagger.tag(article.sentences()).stream().map(TaggerNames::labels).toList();
  }

  private static List<String> labels(SentenceTags sentence) {
    return IntStream.range(0, sentence.size()).mapToObj(sentence::label).toList();
  }

  @Override
  public int cores() {
    return 1;
  }
}
