/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.AliasKind;

/**
 * Whether a capital acts, so that it stands for its state: "Kyiv said", "talks with Moscow",
 * "Washington and London agreed"; or is the city: "reporters in Washington", "the Moscow metro".
 *
 * <p>A sum of weighted features of the words around the name, above {@link #THRESHOLD} the state.
 * The weights were set by hand on ten development articles; each stands beside its feature below.
 */
final class CapitalSense {

  static final double THRESHOLD = 0.5;

  private static final int NEAR = 3;
  private static final int TRAVEL_REACH = 4;

  private final ArticleSpans article;
  private final Span span;
  private final Sentence sentence;

  private CapitalSense(ArticleSpans article, Span span) {
    this.article = article;
    this.span = span;
    this.sentence = article.sentenceOf(span);
  }

  /** The score of the state's reading. */
  static double score(ArticleSpans article, Span span) {
    CapitalSense sense = new CapitalSense(article, span);
    return sense.before() + sense.behind() + sense.neighbours();
  }

  private double before() {
    String previous = sentence.lower(span.firstWord() - 1);
    double score = 0;
    if (ActingWords.PARTIES.contains(previous)) {
      score += 1.5;
    } else if (ActingWords.INSIDE.contains(previous)) {
      score -= 2.5;
    } else if (ActingWords.ADDRESSING.contains(previous)) {
      score += 1.5;
    } else if (previous.equals("to") || previous.equals("from")) {
      score += travelNear() ? -1.5 : 0.3;
    } else if (ActingWords.TRAVEL.contains(previous)) {
      score -= 1.5;
    } else if (previous.equals("for")) {
      score += 0.4;
    }
    return score + relationBefore();
  }

  private double relationBefore() {
    for (int i = span.firstWord() - NEAR; i < span.firstWord(); i++) {
      if (ActingWords.RELATIONS.contains(sentence.lower(i))) {
        return 0.6;
      }
    }
    return 0;
  }

  private boolean travelNear() {
    for (int i = span.firstWord() - TRAVEL_REACH; i < span.firstWord() - 1; i++) {
      if (ActingWords.TRAVEL.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private double behind() {
    int next = span.lastWord() + 1;
    String gap = sentence.between(span.lastWord(), next);
    String word = sentence.lower(next);
    if (gap.startsWith("’s ") || gap.startsWith("'s ")) {
      return 0.9 - (ActingWords.PLACE_NOUNS.contains(word) ? 1.5 : 0);
    }
    if (!gap.isBlank() && !gap.equals("-")) {
      return 0;
    }
    if (gap.equals("-")) {
      return 0.9;
    }
    if (ActingWords.PLACE_NOUNS.contains(word)) {
      return -1.0;
    }
    if (ActingWords.VERBS.contains(verbAt(next))) {
      return 1.6;
    }
    if (word.equals("has") || word.equals("had")) {
      return 1.0;
    }
    return 0;
  }

  /** The word there, or the one behind it if it is an adverb: "Washington then approved". */
  private String verbAt(int word) {
    String lower = sentence.lower(word);
    return ActingWords.ADVERBS.contains(lower) ? sentence.lower(word + 1) : lower;
  }

  /** A state beside it, joined by "and", makes it one; its own country behind a comma a city. */
  private double neighbours() {
    double score = 0;
    for (Span other : article.spans()) {
      if (other == span || other.isDropped() || other.sentence() != span.sentence()) {
        continue;
      }
      if (other.lastWord() == span.firstWord() - 2 && joined(other.lastWord() + 1)) {
        score += isState(other) ? 1.0 : 0;
      } else if (other.firstWord() == span.lastWord() + 2 && joined(other.firstWord() - 1)) {
        score += isState(other) ? 0.7 : 0;
      } else if (other.firstWord() == span.lastWord() + 1 && comma(span.lastWord())) {
        score += isOwnCountry(other) ? -1.2 : 0;
      }
    }
    return score;
  }

  private boolean joined(int word) {
    String lower = sentence.lower(word);
    return lower.equals("and") || lower.equals("or");
  }

  private boolean comma(int word) {
    return sentence.between(word, word + 1).strip().equals(",");
  }

  private boolean isState(Span other) {
    return other.has(AliasKind.CAPITAL) && other != span && capitalActsBefore(other)
        || other.actor().filter(actor -> actor.type() == ActorType.STATE).isPresent();
  }

  /** Another capital counts as a state when no preposition of place stands before it. */
  private boolean capitalActsBefore(Span other) {
    return !ActingWords.INSIDE.contains(sentence.lower(other.firstWord() - 1));
  }

  private boolean isOwnCountry(Span other) {
    return span.aliases().stream()
        .filter(alias -> alias.kind() == AliasKind.CAPITAL)
        .anyMatch(alias -> other.aliases().stream().anyMatch(o -> o.actor() == alias.actor()));
  }
}
