/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.OfficeKind;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All spans of one article while they are resolved.
 *
 * @param catalog the actors that are known
 * @param date the article's date
 * @param sentences the article's sentences, in order
 * @param spans the places where names stand, in order
 * @param sport the sport that the article reports, or empty
 */
record ArticleSpans(
    Catalog catalog, LocalDate date, List<Sentence> sentences, List<Span> spans, String sport) {

  /** The spans that wait for a decision. */
  Stream<Span> open() {
    return spans.stream().filter(Span::isOpen);
  }

  Sentence sentenceOf(Span span) {
    return sentences.get(span.sentence());
  }

  /** The span's words, folded and joined by blanks. */
  String key(Span span) {
    return sentenceOf(span).key(span.firstWord(), span.lastWord());
  }

  Actor actor(Alias alias) {
    return catalog.actor(alias);
  }

  /** How weighty an office an actor holds on the article's date, 0 to 1; 0 for none. */
  double officeWeight(Actor actor) {
    return catalog.roleOn(actor, date).map(role -> role.kind().weight()).orElse(0.0);
  }

  /** How weighty the weightiest office is that an actor has had by the article's date. */
  double highestOffice(Actor actor) {
    return catalog.rolesOf(actor).stream()
        .filter(role -> role.kind() != OfficeKind.EXISTENCE && !role.from().isAfter(date))
        .mapToDouble(role -> role.kind().weight())
        .max()
        .orElse(0.0);
  }

  boolean isSport() {
    return !sport.isEmpty();
  }

  /** Countries of the states and persons found so far. */
  Set<String> countries() {
    Set<String> countries = new HashSet<>();
    for (Span span : spans) {
      span.actor().map(Actor::country).ifPresent(countries::add);
    }
    countries.remove("");
    return countries;
  }
}
