/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.ner.NameType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides full names of persons that the catalog does not have in just this form: another spelling
 * of somebody whom it knows and whose country or office the article supports; else a name that the
 * article gives in another form ("J. Smith", "John Smith"); else an open actor.
 */
final class PersonNames implements ResolutionStep {

  /** A person of that prior is meant by a variant of its name without further support. */
  private static final double FAMOUS = 0.9;

  private final NameVariants variants;

  PersonNames(NameVariants variants) {
    this.variants = variants;
  }

  @Override
  public void resolve(ArticleSpans article) {
    ArticlePersons persons = new ArticlePersons(article);
    Set<String> countries = article.countries();
    for (int i = 0; i < article.spans().size(); i++) {
      Span span = article.spans().get(i);
      if (!span.isOpen() || !span.is(NameType.PER)) {
        continue;
      }
      Sentence sentence = article.sentenceOf(span);
      PersonName name = PersonName.of(sentence, span.firstWord(), span.lastWord());
      if (name.isFull()) {
        decide(article, span, i, name, persons, countries);
      }
    }
  }

  private void decide(
      ArticleSpans article,
      Span span,
      int at,
      PersonName name,
      ArticlePersons persons,
      Set<String> countries) {
    Optional<Actor> known = variant(article, name, countries);
    Optional<Actor> named = known.isPresent() ? known : persons.byFullName(name, at);
    if (known.isPresent()) {
      span.decide(known.get(), Resolution.CATALOG, Confidence.VARIANT);
    } else if (named.isPresent()) {
      span.decide(named.get(), Resolution.COREFERENCE, Confidence.COREFERENCE);
    } else {
      Actor open = OpenNames.person(name, article.sentenceOf(span), span);
      span.decide(open, Resolution.OPEN, Confidence.OPEN);
    }
    persons.add(at, span.actor().orElseThrow(), name);
  }

  /** The one person of the catalog whose name this may spell, if the article supports it. */
  private Optional<Actor> variant(ArticleSpans article, PersonName name, Set<String> countries) {
    if (article.isSport()) {
      return Optional.empty();
    }
    List<Actor> supported =
        variants.of(name).stream()
            .filter(
                actor ->
                    actor.prior() >= FAMOUS
                        || countries.contains(actor.country())
                        || article.catalog().roleOn(actor, article.date()).isPresent())
            .toList();
    return supported.size() == 1 ? Optional.of(supported.get(0)) : Optional.empty();
  }
}
