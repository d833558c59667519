/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.ner.NameType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides full names of persons that the catalog does not have in just this form: another spelling
 * of somebody whom it knows and whose country or office the article supports; else a name that the
 * article gives in another form ("J. Smith", "John Smith") or of which it is the end ("Vargas
 * Llosa"); else an open actor.
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
    Map<Integer, PersonName> names = fullNames(article);
    Map<Integer, PersonName> ends = new LinkedHashMap<>();
    names.forEach(
        (at, name) -> {
          if (names.values().stream().anyMatch(name::isEndOf)) {
            ends.put(at, name);
          } else {
            decide(article, article.spans().get(at), at, name, persons, countries);
          }
        });
    ends.forEach(
        (at, name) -> decide(article, article.spans().get(at), at, name, persons, countries));
  }

  /** The open spans that name somebody in full, by their number. */
  private static Map<Integer, PersonName> fullNames(ArticleSpans article) {
    Map<Integer, PersonName> names = new LinkedHashMap<>();
    for (int i = 0; i < article.spans().size(); i++) {
      Span span = article.spans().get(i);
      if (span.isOpen() && span.is(NameType.PER)) {
        PersonName name =
            PersonName.of(article.sentenceOf(span), span.firstWord(), span.lastWord());
        if (name.isFull()) {
          names.put(i, name);
        }
      }
    }
    return names;
  }

  private void decide(
      ArticleSpans article,
      Span span,
      int at,
      PersonName name,
      ArticlePersons persons,
      Set<String> countries) {
    Optional<Actor> known = variant(article, name, countries);
    Optional<Actor> named = persons.byEnd(name, at).or(() -> persons.byFullName(name, at));
    if (known.isPresent() && persons.byEnd(name, at).isEmpty()) {
      span.decide(known.get(), Resolution.CATALOG, Confidence.VARIANT);
    } else if (named.isPresent()) {
      span.decide(named.get(), Resolution.COREFERENCE, Confidence.COREFERENCE);
    } else {
      Sentence sentence = article.sentenceOf(span);
      if (Brands.isSubject(sentence, span.lastWord())) {
        span.decide(OpenNames.brand(sentence, span), Resolution.OPEN, Confidence.OPEN);
        return;
      }
      Actor open = OpenNames.person(name, sentence, span);
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
