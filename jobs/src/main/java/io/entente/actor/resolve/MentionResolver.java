/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Catalog;
import io.entente.ner.NamedSpan;
import java.time.LocalDate;
import java.util.List;

/** Finds the spans of one article at a time and decides which actor each of them means. */
public final class MentionResolver {

  private final Catalog catalog;

  /** The running order; each step sees what the earlier ones decided. */
  private final List<ResolutionStep> beforePlaces;

  private final List<ResolutionStep> fromPlaces;

  /** A resolver over that catalog; one serves all threads. */
  public MentionResolver(Catalog catalog) {
    this.catalog = catalog;
    this.beforePlaces =
        List.of(
            new Credits(),
            new LongerNames(),
            new TableHeads(),
            new CommonWordClubs(),
            new ClubNicknames(catalog),
            new AbbreviatedDirections(),
            new ReligiousAdjectives(catalog),
            new StatesOfAmerica(catalog),
            new SocialNetworkX(catalog),
            new Namesakes(),
            new FullNames(),
            new PersonNames(new NameVariants(catalog)),
            new JointNames(),
            new Kin(),
            new SharedBodies(catalog),
            new UntaggedNames(),
            new PersonSurnames(),
            new Acronyms());
    this.fromPlaces =
        List.of(
            new Teams(catalog),
            new Capitals(),
            new NationalBodies(catalog),
            new OfficePhrases(catalog),
            new ShortForms(),
            new OpenActors(),
            new Attribution());
  }

  /**
   * Decides the names of an article.
   *
   * @param names what a tagger found in it, in order
   * @return the spans that name somebody, decided, in their order
   */
  public List<Span> resolve(LocalDate date, List<Sentence> sentences, List<NamedSpan> names) {
    ArticleSpans article = beforePlaces(date, sentences, names);
    fromPlaces.forEach(step -> step.resolve(article));
    return article.spans().stream()
        .filter(span -> span.decision() != null && !span.isDropped())
        .toList();
  }

  /** The spans as they stand before it is decided which places act. */
  ArticleSpans beforePlaces(LocalDate date, List<Sentence> sentences, List<NamedSpan> names) {
    List<Span> spans = SpanFinder.find(catalog, date, sentences, names);
    ArticleSpans article = new ArticleSpans(catalog, date, sentences, spans, Sport.of(sentences));
    beforePlaces.forEach(step -> step.resolve(article));
    return article;
  }
}
