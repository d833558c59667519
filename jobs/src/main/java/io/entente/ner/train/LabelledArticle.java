/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import java.util.List;

/**
 * An article with labels.
 *
 * @param sentences the words of each sentence
 * @param labels the BIO labels of each sentence
 */
public record LabelledArticle(List<String[]> sentences, List<List<String>> labels) {

  /** Every word has a label. */
  public LabelledArticle {
    sentences = List.copyOf(sentences);
    labels = List.copyOf(labels);
    for (int s = 0; s < sentences.size(); s++) {
      if (sentences.get(s).length != labels.get(s).size()) {
        throw new IllegalArgumentException(
            "Cannot pair words with labels: sentence "
                + s
                + " has "
                + sentences.get(s).length
                + " words and "
                + labels.get(s).size()
                + " labels");
      }
    }
  }

  /** The number of words. */
  public int words() {
    return sentences.stream().mapToInt(s -> s.length).sum();
  }
}
