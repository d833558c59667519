/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which states an article, and each of its sentences, is about: every mention of a state counts 1,
 * of a place, a person or a body of a state a half, of a capital whose sense is still open a half
 * too. Names that many states' bodies share do not count: they are what is asked for.
 */
final class ArticleStates {

  private static final double STATE = 1;
  private static final double OF_STATE = 0.5;

  /** A state that the sentence names counts as if the article named it so often more. */
  private static final double SENTENCE = 3;

  private static final double SENTENCE_BEFORE = 1;

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<Integer, Map<String, Double>> bySentence = new HashMap<>();

  private ArticleStates() {}

  /** The states of an article as far as its names are decided. */
  static ArticleStates of(ArticleSpans article) {
    ArticleStates states = new ArticleStates();
    for (Span span : article.spans()) {
      if (!span.isDropped() && !SharedBodies.isShared(article, span)) {
        states.add(article, span);
      }
    }
    return states;
  }

  private void add(ArticleSpans article, Span span) {
    Optional<Actor> actor = span.actor();
    if (actor.isPresent()) {
      add(span, actor.get().country(), weight(actor.get().type()));
    } else if (span.isOpen() && span.has(AliasKind.CAPITAL)) {
      span.aliases().stream()
          .filter(alias -> alias.kind() == AliasKind.CAPITAL)
          .map(alias -> country(article, alias))
          .distinct()
          .forEach(country -> add(span, country, OF_STATE));
    }
  }

  private static String country(ArticleSpans article, Alias alias) {
    return article.actor(alias).country();
  }

  private static double weight(ActorType type) {
    return switch (type) {
      case STATE -> STATE;
      case PLACE, PERSON, AGENCY, PARTY, ARMED_GROUP, PEOPLE -> OF_STATE;
      default -> 0;
    };
  }

  private void add(Span span, String country, double weight) {
    if (!country.isEmpty() && weight > 0) {
      weights.merge(country, weight, Double::sum);
      bySentence
          .computeIfAbsent(span.sentence(), s -> new HashMap<>())
          .merge(country, weight, Double::sum);
    }
  }

  /** Whether the article names any state, or something of one. */
  boolean isEmpty() {
    return weights.isEmpty();
  }

  /** How much the article is about a state: 0 where it names nothing of it. */
  double of(String country) {
    return weights.getOrDefault(country, 0.0);
  }

  /** The weight of the state that the article is about most. */
  double highest() {
    return highest(weights);
  }

  /** The highest of some weights, or 0. */
  static double highest(Map<String, Double> weights) {
    return weights.values().stream().max(Double::compare).orElse(0.0);
  }

  /** How much a sentence is about a state, with the sentence before it and the whole article. */
  double of(String country, int sentence) {
    return of(country)
        + SENTENCE * Math.min(1, in(country, sentence))
        + SENTENCE_BEFORE * Math.min(1, in(country, sentence - 1));
  }

  private double in(String country, int sentence) {
    return bySentence.getOrDefault(sentence, Map.of()).getOrDefault(country, 0.0);
  }

  /** Each state with how much a sentence is about it. */
  Map<String, Double> at(int sentence) {
    Map<String, Double> at = new HashMap<>();
    weights.keySet().forEach(country -> at.put(country, of(country, sentence)));
    return at;
  }

  /** The state with the highest weight; of two the first by its code. */
  static Optional<String> best(Map<String, Double> weights) {
    return weights.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.<String, Double>comparingByKey().reversed()))
        .map(Map.Entry::getKey);
  }
}
