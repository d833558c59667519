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

  /** So many spans ago counts as just now. */
  private static final int JUST = 1;

  private static final double LEADING = 0.5;

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

  /**
   * Whom a family name means: the nearest full name before it, else the first after it. Of two who
   * share the name, the only one in office is meant, unless it was just the other who was named.
   */
  Optional<Actor> byFamilyName(Span span, int at) {
    Set<String> forms = nameOf(span).asFamilyName();
    Predicate<Named> bears =
        person ->
            person.name().familyNames().stream().anyMatch(forms::contains)
                || span.aliases().stream()
                    .anyMatch(
                        alias ->
                            alias.kind() == AliasKind.SURNAME
                                && article.actor(alias).equals(person.actor()));
    Optional<Actor> nearest = nearest(at, bears);
    return nearest.map(actor -> inOffice(bears, at).orElse(actor));
  }

  /** The only office holder among several bearers, if no other was named in these spans before. */
  private Optional<Actor> inOffice(Predicate<Named> bears, int at) {
    List<Named> bearers = named.stream().filter(bears).toList();
    List<Actor> holders =
        bearers.stream().map(Named::actor).distinct().filter(this::holdsOffice).toList();
    boolean otherJustNamed =
        bearers.stream()
            .anyMatch(p -> p.at() < at && p.at() >= at - JUST && !holders.contains(p.actor()));
    return holders.size() == 1 && !otherJustNamed ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private boolean holdsOffice(Actor actor) {
    return article.officeWeight(actor) >= LEADING;
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
