/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import io.entente.ner.NamedSpan;
import io.entente.ner.crf.Bilou;
import io.entente.ner.train.LabelledArticle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a labelled article as a text again, for models that divide texts by themselves:
 * blanks between words, a paragraph a sentence. It knows where each word went.
 */
final class RejoinedText {

  private static final String SENTENCE_BREAK = "\n\n";

  private final String text;
  private final List<int[]> begins = new ArrayList<>();
  private final List<String[]> sentences;

  RejoinedText(LabelledArticle article) {
    sentences = article.sentences();
    StringBuilder joined = new StringBuilder();
    for (String[] words : sentences) {
      joined.append(joined.isEmpty() ? "" : SENTENCE_BREAK);
      int[] places = new int[words.length];
      for (int w = 0; w < words.length; w++) {
        joined.append(w == 0 ? "" : " ");
        places[w] = joined.length();
        joined.append(words[w]);
      }
      begins.add(places);
    }
    text = joined.toString();
  }

  String text() {
    return text;
  }

  /**
   * BIO labels of the words that names touch. A name that touches a word in part takes it whole,
   * unless an earlier name has it; one that spans sentences is several.
   */
  List<List<String>> labels(List<NamedSpan> names) {
    List<List<String>> labels = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      String[] own = new String[sentences.get(s).length];
      Arrays.fill(own, Bilou.OUTSIDE_LABEL);
      for (NamedSpan name : names) {
        label(s, name, own);
      }
      labels.add(List.of(own));
    }
    return labels;
  }

  private void label(int sentence, NamedSpan name, String[] labels) {
    String prefix = "B-";
    for (int w = 0; w < labels.length; w++) {
      int begin = begins.get(sentence)[w];
      int end = begin + sentences.get(sentence)[w].length();
      boolean touched = name.begin() < end && begin < name.end();
      if (touched && labels[w].equals(Bilou.OUTSIDE_LABEL)) {
        labels[w] = prefix + name.type();
        prefix = "I-";
      }
    }
  }
}
