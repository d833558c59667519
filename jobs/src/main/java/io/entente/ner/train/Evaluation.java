/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.ner.train;

import io.entente.ner.crf.CrfTagger;
import io.entente.ner.crf.SentenceTags;
import java.util.ArrayList;
import java.util.List;

/** Scores a tagger on labelled articles. */
public final class Evaluation {

  private Evaluation() {}

  /** Tags all articles and counts. */
  public static SpanScores run(CrfTagger tagger, List<LabelledArticle> articles) {
    return run(tagger, articles, false);
  }

  /** As {@link #run}, for a corpus that does not label MISC: those found are left out. */
  public static SpanScores runWithoutMisc(CrfTagger tagger, List<LabelledArticle> articles) {
    return run(tagger, articles, true);
  }

  private static SpanScores run(
      CrfTagger tagger, List<LabelledArticle> articles, boolean withoutMisc) {
    SpanScores scores = new SpanScores();
    for (LabelledArticle article : articles) {
      List<SentenceTags> tagged = tagger.tag(article.sentences());
      for (int s = 0; s < tagged.size(); s++) {
        List<String> gold = article.labels().get(s);
        List<String> found = labels(tagged.get(s));
        scores.add(
            withoutMisc ? withoutMisc(gold) : gold, withoutMisc ? withoutMisc(found) : found);
      }
    }
    return scores;
  }

  private static List<String> withoutMisc(List<String> labels) {
    return labels.stream().map(label -> label.endsWith("MISC") ? "O" : label).toList();
  }

  private static List<String> labels(SentenceTags sentence) {
    List<String> labels = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      labels.add(sentence.label(i));
    }
    return labels;
  }
}
