/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.Actor;
import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.WordLists;
import io.entente.actor.catalog.WordScanner;
import io.entente.ner.NameType;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Actors that the catalog lacks. Their id derives from the normalized name (folded words, without
 * articles and titles), so that the same name next month is the same actor, and not from the type,
 * in which the tagger may err; only firms' suffixes are no part of it where the tagger sees no
 * person, since a person's last word may look like one ("Sa", "Co").
 */
final class OpenNames {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final String PREFIX = "open:";

  private static final Set<String> SUFFIXES = WordLists.get("company-suffixes");

  private OpenNames() {}

  /** The actor of a span under its own name. */
  static Actor of(ArticleSpans article, Span span) {
    Sentence sentence = article.sentenceOf(span);
    NameType type = span.type().orElse(NameType.MISC);
    int last = type == NameType.PER ? span.lastWord() : lastOfName(sentence, span);
    return actor(
        sentence.key(span.firstWord(), last).replace(' ', '_'),
        displayed(sentence, span.firstWord(), last),
        typeOf(type));
  }

  /** A person under a full name. */
  static Actor person(PersonName name, Sentence sentence, Span span) {
    return actor(
        name.key(), displayed(sentence, span.firstWord(), span.lastWord()), ActorType.PERSON);
  }

  /** A person of whom the article writes the first name at a word and the surname elsewhere. */
  static Actor joint(PersonName name, Sentence sentence, int word, String surname) {
    return actor(name.key(), displayed(sentence, word, word) + " " + surname, ActorType.PERSON);
  }

  /** A body that many states have, under its state's name: "open:nigeria_senate". */
  static Actor ofState(
      ArticleSpans article, Span span, String state, String country, ActorType type) {
    Sentence sentence = article.sentenceOf(span);
    boolean definite = span.words() > 1 && sentence.lower(span.firstWord()).equals("the");
    int first = definite ? span.firstWord() + 1 : span.firstWord();
    String name = state + " " + displayed(sentence, first, span.lastWord());
    return new Actor(PREFIX + WordScanner.key(name).replace(' ', '_'), name, type, country, "", 0);
  }

  /** A town under its own name and that of the state of the US in which it lies. */
  static Actor townIn(ArticleSpans article, Span span, String state) {
    Sentence sentence = article.sentenceOf(span);
    String name = displayed(sentence, span.firstWord(), span.lastWord()) + ", " + state;
    return new Actor(
        PREFIX + WordScanner.key(name).replace(' ', '_'), name, ActorType.PLACE, "USA", "", 0);
  }

  /** A firm whose own name ends in 's. */
  static Actor brand(Sentence sentence, Span span) {
    String name = displayed(sentence, span.firstWord(), span.lastWord());
    return actor(
        sentence.key(span.firstWord(), span.lastWord()).replace(' ', '_') + "s",
        name + "'s",
        ActorType.ORGANIZATION);
  }

  private static Actor actor(String key, String name, ActorType type) {
    return new Actor(PREFIX + key, name, type, "", "", 0);
  }

  /** The name for people; a name of an all-capital headline in usual capitals. */
  private static String displayed(Sentence sentence, int first, int last) {
    return BLANKS.matcher(sentence.surface(first, last)).replaceAll(" ");
  }

  private static int lastOfName(Sentence sentence, Span span) {
    int last = span.lastWord();
    while (last > span.firstWord() && isSuffix(sentence.lower(last))) {
      last--;
    }
    return last;
  }

  /** "Inc", and the "and" of "and Co". */
  private static boolean isSuffix(String word) {
    return SUFFIXES.contains(word) || word.equals("and");
  }

  /** What an open actor is as far as the tagger can tell. */
  static ActorType typeOf(NameType type) {
    return switch (type) {
      case PER -> ActorType.PERSON;
      case ORG -> ActorType.ORGANIZATION;
      case LOC -> ActorType.PLACE;
      case MISC -> ActorType.OTHER;
    };
  }
}
