/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.AliasKind;
import java.util.ArrayList;
import java.util.Collections;
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
  private static final double HEAD = 0.9;
  private static final double KNOWN = 0.95;

  private final ArticleSpans article;
  private final List<Named> named = new ArrayList<>();

  /** A full name at a place: the index of its span; and what of it may stand for it alone. */
  private record Named(int at, Actor actor, PersonName name, Set<String> familyNames) {

    Named(int at, Actor actor, PersonName name) {
      this(at, actor, name, name.familyNames());
    }
  }

  ArticlePersons(ArticleSpans article) {
    this.article = article;
    for (int i = 0; i < article.spans().size(); i++) {
      Span span = article.spans().get(i);
      if (isPerson(span)) {
        PersonName name = fullNameOf(span);
        if (name.isFull()) {
          named.add(new Named(i, span.actor().orElseThrow(), name));
        }
      }
    }
  }

  static boolean isPerson(Span span) {
    return span.actor().filter(actor -> actor.type() == ActorType.PERSON).isPresent();
  }

  /** The name at the span; of a first name that was given its surname, the whole. */
  private PersonName fullNameOf(Span span) {
    PersonName name = nameOf(span);
    if (name.isFull() || span.decision().resolution() != Resolution.COREFERENCE) {
      return name;
    }
    Sentence whole = new Sentence(0, 0, span.actor().orElseThrow().name());
    return whole.words().isEmpty() ? name : PersonName.of(whole, 0, whole.words().size() - 1);
  }

  private PersonName nameOf(Span span) {
    return PersonName.of(article.sentenceOf(span), span.firstWord(), span.lastWord());
  }

  /**
   * Whom a family name means: the nearest full name before it, else the first after it. Of two who
   * share the name, the only one in office is meant, unless it was just the other who was named. A
   * title before it shuts out whom it does not fit ("Mrs", "President"); a head of state or
   * government in office is not a relative who is named later only.
   */
  Optional<Actor> byFamilyName(Span span, int at) {
    Set<String> forms = nameOf(span).asFamilyName();
    Courtesy courtesy = Courtesy.before(article.sentenceOf(span), span.firstWord());
    Predicate<Named> bears =
        person ->
            bears(person, span, forms)
                && courtesy.allows(person.name().first())
                && (courtesy != Courtesy.HEAD || mayBeHead(person, span));
    Optional<Named> nearest = nearestName(at, bears);
    if (nearest.isEmpty() || nearest.get().at() > at && isRelative(nearest.get(), span)) {
      return Optional.empty();
    }
    return Optional.of(inOffice(bears, at).orElse(nearest.get().actor()));
  }

  private boolean bears(Named person, Span span, Set<String> forms) {
    return !Collections.disjoint(person.familyNames(), forms)
        || span.aliases().stream()
            .anyMatch(
                alias ->
                    alias.kind() == AliasKind.SURNAME
                        && article.actor(alias).equals(person.actor()));
  }

  /** A person with an office now or once, or any where the catalog knows no head of that name. */
  private boolean mayBeHead(Named person, Span span) {
    return article.highestOffice(person.actor()) >= LEADING || heads(span).isEmpty();
  }

  /** Whether a well-known head of that surname is in office, so that another is not meant yet. */
  private boolean isRelative(Named person, Span span) {
    return span.sentence() > 0
        && !article.sentenceOf(span).isHeadline()
        && !holdsOffice(person.actor())
        && heads(span).stream().anyMatch(head -> head.prior() >= KNOWN);
  }

  private List<Actor> heads(Span span) {
    return span.aliases().stream()
        .filter(alias -> alias.kind() == AliasKind.SURNAME)
        .map(article::actor)
        .filter(actor -> article.officeWeight(actor) >= HEAD)
        .toList();
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
    PersonName first = nameOf(span);
    List<Actor> bearers =
        named.stream()
            .filter(person -> first.isBeginOf(person.name()))
            .map(Named::actor)
            .distinct()
            .toList();
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  /** A person whom the article calls by a name that does not contradict this one. */
  Optional<Actor> byFullName(PersonName name, int at) {
    return nearest(at, person -> person.name().isCompatible(name));
  }

  /** A person whom the article calls by exactly this name. */
  Optional<Actor> exactly(PersonName name) {
    return nearest(0, person -> person.name().words().equals(name.words()));
  }

  /** A person of whose name this is the end: "López Obrador". */
  Optional<Actor> byEnd(PersonName name, int at) {
    return nearest(at, person -> name.isEndOf(person.name()));
  }

  private Optional<Actor> nearest(int at, Predicate<Named> fits) {
    return nearestName(at, fits).map(Named::actor);
  }

  private Optional<Named> nearestName(int at, Predicate<Named> fits) {
    Named best = null;
    int least = Integer.MAX_VALUE;
    for (Named person : named) {
      int distance = person.at() < at ? at - person.at() : AFTER + person.at() - at;
      if (distance < least && fits.test(person)) {
        best = person;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  void add(int at, Actor actor, PersonName name) {
    named.add(new Named(at, actor, name));
  }
}
