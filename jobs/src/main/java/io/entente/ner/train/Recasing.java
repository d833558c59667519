/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Copies of articles in other capitals, so that the tagger learns to read headlines. */
public enum Recasing {
  /** ALL LETTERS AS CAPITALS. */
  UPPER(word -> word.toUpperCase(Locale.ROOT)),
  /** Every Word With A Capital. */
  TITLE(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));

  private final UnaryOperator<String> change;

  Recasing(UnaryOperator<String> change) {
    this.change = change;
  }

  /** Every so manieth article, recased. */
  List<LabelledArticle> everyNth(List<LabelledArticle> articles, int step) {
    List<LabelledArticle> copies = new ArrayList<>();
    for (int i = ordinal(); i < articles.size(); i += step) {
      copies.add(apply(articles.get(i)));
    }
    return copies;
  }

  /** An article recased. */
  public LabelledArticle apply(LabelledArticle article) {
    List<String[]> sentences = new ArrayList<>();
    for (String[] words : article.sentences()) {
      String[] changed = words.clone();
      for (int i = 0; i < changed.length; i++) {
        changed[i] = change.apply(changed[i]);
      }
      sentences.add(changed);
    }
    return new LabelledArticle(sentences, article.labels());
  }
}
