/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.LabelTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads labelled articles. A file that marks no beginnings of articles is taken for loose
 * sentences, each an article of its own.
 */
public final class LabelledReader {

  private final ColumnFormat format;
  private final List<LabelledArticle> articles = new ArrayList<>();
  private List<String[]> sentences = new ArrayList<>();
  private List<List<String>> labels = new ArrayList<>();
  private List<String> words = new ArrayList<>();
  private List<String> wordLabels = new ArrayList<>();
  private boolean marked;

  private LabelledReader(ColumnFormat format) {
    this.format = format;
  }

  /** Reads all articles, with labels mapped to our types. */
  public static List<LabelledArticle> read(Reader reader, ColumnFormat format) throws IOException {
    LabelledReader state = new LabelledReader(format);
    BufferedReader lines = new BufferedReader(reader);
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      state.take(line, number);
    }
    state.endSentence();
    return state.finish();
  }

  private void take(String line, int number) {
    if (format.beginsArticle(line)) {
      endSentence();
      endArticle();
      marked = true;
    } else if (line.isBlank()) {
      endSentence();
    } else if (!format.isComment(line)) {
      String[] cells = format.cells(line, number);
      words.add(cells[0]);
      wordLabels.add(LabelTable.map(cells[1]));
    }
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(words.toArray(new String[0]));
      labels.add(List.copyOf(wordLabels));
      words = new ArrayList<>();
      wordLabels = new ArrayList<>();
    }
  }

  private void endArticle() {
    if (!sentences.isEmpty()) {
      articles.add(new LabelledArticle(sentences, labels));
      sentences = new ArrayList<>();
      labels = new ArrayList<>();
    }
  }

  private List<LabelledArticle> finish() {
    if (marked) {
      endArticle();
    } else {
      for (int s = 0; s < sentences.size(); s++) {
        articles.add(
            new LabelledArticle(
                Collections.singletonList(sentences.get(s)), List.of(labels.get(s))));
      }
    }
    return List.copyOf(articles);
  }
}
