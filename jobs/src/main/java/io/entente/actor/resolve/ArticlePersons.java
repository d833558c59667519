/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.AliasKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The persons whom an article names in full, with where it does so. */
final class ArticlePersons {

  /** Any name before counts as nearer than every name after. */
  private static final int AFTER = 1 << 20;

  private final ArticleSpans article;
  private final List<Named> named = new ArrayList<>();

  /** A full name at a place: the index of its span. */
  private record Named(int at, Actor actor, PersonName name) {}

  ArticlePersons(ArticleSpans article) {
    this.article = article;
    for (int i = 0; i < article.spans().size(); i++) {
      Span span = article.spans().get(i);
      PersonName name = nameOf(span);
      if (name.isFull() && isPerson(span)) {
        named.add(new Named(i, span.actor().orElseThrow(), name));
      }
    }
  }

  private static boolean isPerson(Span span) {
    return span.actor().filter(actor -> actor.type() == ActorType.PERSON).isPresent();
  }

  private PersonName nameOf(Span span) {
    return PersonName.of(article.sentenceOf(span), span.firstWord(), span.lastWord());
  }

  /** Whom a family name means: the nearest full name before it, else the first after it. */
  Optional<Actor> byFamilyName(Span span, int at) {
    Set<String> forms = nameOf(span).asFamilyName();
    return nearest(
        at,
        person ->
            person.name().familyNames().stream().anyMatch(forms::contains)
                || span.aliases().stream()
                    .anyMatch(
                        alias ->
                            alias.kind() == AliasKind.SURNAME
                                && article.actor(alias).equals(person.actor())));
  }

  /** Whom a first name means, if only one person in the article bears it. */
  Optional<Actor> byFirstName(Span span) {
    String first = article.key(span);
    List<Actor> bearers =
        named.stream()
            .filter(person -> person.name().first().equals(first))
            .map(Named::actor)
            .distinct()
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  /** A person whom the article calls by a name that does not contradict this one. */
  Optional<Actor> byFullName(PersonName name, int at) {
    return nearest(at, person -> person.name().isCompatible(name));
  }

  private Optional<Actor> nearest(int at, Predicate<Named> fits) {
    Named best = null;
    int least = Integer.MAX_VALUE;
    for (Named person : named) {
      int distance = person.at() < at ? at - person.at() : AFTER + person.at() - at;
      if (distance < least && fits.test(person)) {
        best = person;
        least = distance;
      }
    }
    return Optional.ofNullable(best).map(Named::actor);
  }

  void add(int at, Actor actor, PersonName name) {
    named.add(new Named(at, actor, name));
  }
}
