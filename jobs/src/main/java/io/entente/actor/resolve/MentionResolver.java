/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.AliasTrie;
import io.entente.actor.catalog.Catalog;
import java.time.LocalDate;
import java.util.List;

/** Decides, for one article at a time, which actor each span means. */
public final class MentionResolver {

  /** The running order; each step sees what the earlier ones decided. */
  private static final List<ResolutionStep> STEPS =
      List.of(
          new LongerNames(),
          new FullNames(),
          new SharedBodies(),
          new PersonSurnames(),
          new Capitals());

  private final Catalog catalog;

  public MentionResolver(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * Decides the spans of an article.
   *
   * @return the spans that name somebody, decided, in their order
   */
  public List<Span> resolve(LocalDate date, List<Sentence> sentences, List<Span> spans) {
    ArticleSpans article = new ArticleSpans(catalog, date, sentences, spans);
    STEPS.forEach(step -> step.resolve(article));
    return spans.stream().filter(span -> span.decision() != null && !span.isDropped()).toList();
  }

  /** The sentences' catalog matches as spans, for callers without a Spark NLP pipeline. */
  public List<Span> find(List<Sentence> sentences) {
    List<Span> spans = new java.util.ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (AliasTrie.Match match : catalog.trie().find(sentences.get(i).words())) {
        spans.add(new Span(i, match.first(), match.last(), match.aliases()));
      }
    }
    return spans;
  }
}
