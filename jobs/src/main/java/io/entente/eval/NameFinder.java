/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import io.entente.ner.train.LabelledArticle;
import java.util.List;

/** What is scored: it labels the words of articles, of which it may not look at the labels. */
public interface NameFinder {

  /** One BIO label a word, by article and sentence. */
  List<List<List<String>>> labels(List<LabelledArticle> articles);

  /** How many cores it works on. */
  int cores();
}
