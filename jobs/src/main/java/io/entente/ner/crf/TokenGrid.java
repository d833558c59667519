/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.crf;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The words of one article in one row, with {@link TypeFeatures#BAG_WINDOW} edges around every
 * sentence so that windows need no bounds. It is refilled for every article.
 */
public final class TokenGrid {

  private static final int PAD = TypeFeatures.BAG_WINDOW;

  WordType[] types = new WordType[0];
  int[] phrases = new int[0];
  private int[] begins = new int[0];
  private int[] ends = new int[0];
  private SentenceMode[] modes = new SentenceMode[0];
  private int sentences;
  private int size;
  private final Occurrences occurrences = new Occurrences();
  private final WordType edge;

  /** An empty grid with a word that stands for edges. */
  public TokenGrid(WordType edge) {
    this.edge = edge;
  }

  /** Fills the grid with an article's sentences of words. */
  public void fill(List<String[]> article, Function<String, WordType> lookup, Gazetteer gazetteer) {
    reserve(article);
    size = 0;
    pad();
    for (String[] words : article) {
      begins[sentences] = size;
      for (String word : words) {
        types[size++] = lookup.apply(word);
      }
      ends[sentences] = size;
      modes[sentences] = SentenceMode.of(types, begins[sentences], size);
      pad();
      sentences++;
    }
    Arrays.fill(phrases, 0, size, 0);
    for (int s = 0; s < sentences; s++) {
      PhraseFinder.mark(this, s, gazetteer);
    }
    occurrences.index(this);
  }

  private void reserve(List<String[]> article) {
    int needed = PAD;
    for (String[] words : article) {
      needed += words.length + PAD;
    }
    if (needed > types.length) {
      types = new WordType[needed + needed / 2];
      phrases = new int[types.length];
    }
    if (article.size() > begins.length) {
      begins = new int[article.size() * 2];
      ends = new int[begins.length];
      modes = new SentenceMode[begins.length];
    }
    sentences = 0;
  }

  private void pad() {
    for (int i = 0; i < PAD; i++) {
      types[size++] = edge;
    }
  }

  /** How many sentences there are. */
  public int sentences() {
    return sentences;
  }

  /** The place of a sentence's first word. */
  public int begin(int sentence) {
    return begins[sentence];
  }

  /** The place behind a sentence's last word. */
  public int end(int sentence) {
    return ends[sentence];
  }

  /** The word at a place, or an edge. */
  public WordType type(int place) {
    return types[place];
  }

  SentenceMode mode(int sentence) {
    return modes[sentence];
  }

  int size() {
    return size;
  }

  Occurrences occurrences() {
    return occurrences;
  }
}
