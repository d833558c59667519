/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval;

import io.entente.ner.NameType;
import io.entente.ner.crf.Bilou;
import io.entente.ner.train.LabelledArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds the names that somebody finds against the labels of a corpus. */
public final class NerEvaluation {

  private final String corpus;
  private final List<LabelledArticle> gold;
  private final Set<String> unlabelled = new TreeSet<>();

  /** An evaluation on a corpus. */
  public NerEvaluation(String corpus, List<LabelledArticle> gold) {
    this.corpus = corpus;
    this.gold = List.copyOf(gold);
    Stream.of(NameType.values()).map(Enum::name).forEach(unlabelled::add);
    gold.forEach(
        article ->
            article.labels().forEach(labels -> labels.forEach(l -> unlabelled.remove(type(l)))));
  }

  /** The scores of a finder. */
  public NerScores scores(NameFinder finder) {
    List<List<List<String>>> found = finder.labels(gold);
    SpanScores scores = new SpanScores();
    int leftOut = 0;
    for (int a = 0; a < gold.size(); a++) {
      List<List<String>> labels = gold.get(a).labels();
      for (int s = 0; s < labels.size(); s++) {
        List<String> kept = new ArrayList<>(found.get(a).get(s));
        leftOut += (int) LabelledSpan.of(kept).stream().filter(this::isUnlabelled).count();
        kept.replaceAll(label -> unlabelled.contains(type(label)) ? Bilou.OUTSIDE_LABEL : label);
        scores.add(labels.get(s), kept);
      }
    }
    return new NerScores(
        corpus,
        gold.size(),
        tokens(),
        scores.exact(),
        scores.overlap(),
        List.copyOf(unlabelled),
        leftOut);
  }

  /** How fast a finder is that has scored before, and so is warm. */
  public Speed speed(NameFinder finder) {
    return Speed.of(tokens(), finder.cores(), () -> finder.labels(gold));
  }

  private int tokens() {
    return gold.stream().mapToInt(LabelledArticle::words).sum();
  }

  private boolean isUnlabelled(LabelledSpan span) {
    return unlabelled.contains(span.type());
  }

  private static String type(String label) {
    return label.equals(Bilou.OUTSIDE_LABEL) ? label : label.substring(2);
  }
}
