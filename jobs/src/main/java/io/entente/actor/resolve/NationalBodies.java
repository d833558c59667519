/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.AliasTrie;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.Word;
import io.entente.actor.catalog.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides bodies that every state has, named without their state: "the Foreign Ministry said". The
 * state is the one named last before it in its sentence or in the sentence before, else the one
 * that the article names most; the body is that state's in the catalog, if it has it. A nationality
 * before it ("Turkish Central Bank") says which state is meant.
 */
final class NationalBodies implements ResolutionStep {

  private static final Set<String> BODIES =
      WordLists.get("national-bodies").stream()
          .map(body -> body.replace('_', ' '))
          .collect(Collectors.toUnmodifiableSet());

  /** State's country, blank, words of the body. */
  private final Map<String, Actor> bodies = new HashMap<>();

  NationalBodies(Catalog catalog) {
    for (int id = 0; id < catalog.aliasCount(); id++) {
      Alias alias = catalog.alias(id);
      Actor actor = catalog.actor(alias);
      if (actor.type() == ActorType.AGENCY
          && alias.kind() == AliasKind.NAME
          && !actor.country().isEmpty()) {
        add(actor, new Sentence(0, 0, alias.text()));
      }
    }
  }

  private void add(Actor actor, Sentence name) {
    int words = name.words().size();
    for (String key : BODIES) {
      int length = key.split(" ").length;
      if (words >= length && name.key(words - length, words - 1).equals(key)) {
        bodies.putIfAbsent(actor.country() + " " + key, actor);
      }
    }
  }

  @Override
  public void resolve(ArticleSpans article) {
    List<Span> open = article.open().filter(Span::isTagged).toList();
    open.forEach(span -> decide(span, ofNationality(article, span)));
    List<Span> stateless =
        open.stream().filter(Span::isOpen).filter(s -> BODIES.contains(article.key(s))).toList();
    if (stateless.isEmpty()) {
      return;
    }
    String usual = mostNamed(article);
    for (Span span : stateless) {
      String country = namedBefore(article, span).orElse(usual);
      Actor agency = bodies.get(country + " " + article.key(span));
      if (agency != null && article.catalog().hasBegun(agency, article.date())) {
        decide(span, agency);
      }
    }
  }

  private static void decide(Span span, Actor body) {
    if (body != null) {
      span.decide(body, Resolution.COREFERENCE, Confidence.SHORT_FORM);
    }
  }

  /** The body that a nationality and a national body's words name, or null. */
  private Actor ofNationality(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    for (int first = span.firstWord() + 1; first <= span.lastWord(); first++) {
      String body = sentence.key(first, span.lastWord());
      if (BODIES.contains(body)) {
        List<Word> before = sentence.words().subList(span.firstWord(), first);
        for (AliasTrie.Match match : article.catalog().trie().find(before)) {
          if (match.last() == before.size() - 1 && match.first() == 0) {
            return ofState(article, match, body);
          }
        }
      }
    }
    return null;
  }

  private Actor ofState(ArticleSpans article, AliasTrie.Match nation, String body) {
    return nation.aliases().stream()
        .map(article::actor)
        .filter(actor -> actor.type() == ActorType.STATE)
        .map(state -> bodies.get(state.country() + " " + body))
        .filter(Objects::nonNull)
        .filter(agency -> article.catalog().hasBegun(agency, article.date()))
        .findFirst()
        .orElse(null);
  }

  private static Optional<String> state(Span span) {
    return span.actor()
        .filter(actor -> actor.type() == ActorType.STATE && !actor.country().isEmpty())
        .map(Actor::country);
  }

  private static Optional<String> namedBefore(ArticleSpans article, Span body) {
    Optional<String> last = Optional.empty();
    for (Span span : article.spans()) {
      if (span == body) {
        break;
      }
      if (!span.isDropped() && span.sentence() >= body.sentence() - 1 && state(span).isPresent()) {
        last = state(span);
      }
    }
    return last;
  }

  private static String mostNamed(ArticleSpans article) {
    Map<String, Integer> counts = new HashMap<>();
    String most = "";
    for (Span span : article.spans()) {
      if (!span.isDropped() && state(span).isPresent()) {
        String country = state(span).get();
        int count = counts.merge(country, 1, Integer::sum);
        most = count > counts.getOrDefault(most, 0) ? country : most;
      }
    }
    return most;
  }
}
