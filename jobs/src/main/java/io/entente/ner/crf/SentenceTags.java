/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

/**
 * The tags of one sentence.
 *
 * @param tags {@link Bilou} tag of each word
 * @param confidences probability, from 0 to 1, that the word has the label of its tag
 */
public record SentenceTags(int[] tags, float[] confidences) {

  /** The BIO label of a word, such as B-PER. */
  public String label(int word) {
    return Bilou.label(tags[word]);
  }

  /** The number of words. */
  public int size() {
    return tags.length;
  }
}
