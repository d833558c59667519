/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.WordLists;
import io.entente.ner.NameType;
import io.entente.ner.NamedSpan;
import java.util.Set;

/**
 * The words of a tagged name, without what the tagger took with it: "anti-", "pro-" before, "-led",
 * "-backed" behind, titles before a person, an article.
 *
 * @param first index of the first word in its sentence
 * @param last index of the last word
 * @param type what the tagger takes it for
 * @param confidence probability of that
 */
record TaggedWords(int first, int last, NameType type, float confidence) {

  private static final Set<String> PREFIXES = WordLists.get("hyphen-prefixes");
  private static final Set<String> SUFFIXES = WordLists.get("hyphen-suffixes");
  private static final Set<String> TITLES = WordLists.get("titles");
  private static final Set<String> BODY_WORDS = WordLists.get("body-words");
  private static final Set<String> DIRECTIONS = WordLists.get("directions");

  /** The words of a name that stands in that sentence, or null when no word is left. */
  static TaggedWords of(Sentence sentence, NamedSpan name) {
    int begin = name.begin() - sentence.begin();
    int end = name.end() - sentence.begin();
    int first = 0;
    int words = sentence.words().size();
    while (first < words && sentence.words().get(first).end() <= begin) {
      first++;
    }
    int last = first - 1;
    while (last + 1 < words && sentence.words().get(last + 1).begin() < end) {
      last++;
    }
    return trimmed(sentence, first, last, name);
  }

  private static TaggedWords trimmed(Sentence sentence, int from, int to, NamedSpan name) {
    int first = from;
    int last = to;
    while (first <= last && dropsBefore(sentence, first, last, name.type())) {
      first++;
    }
    while (last > first && isNoPart(sentence, last)) {
      last--;
    }
    return first > last || !hasName(sentence, first, last)
        ? null
        : new TaggedWords(first, last, name.type(), name.confidence());
  }

  private static boolean dropsBefore(Sentence sentence, int word, int last, NameType type) {
    String lower = sentence.lower(word);
    boolean more = word < last;
    if (more && hyphenated(sentence, word + 1) && PREFIXES.contains(lower)) {
      return !sentence.words().get(word).form().equals("UN");
    }
    if (lower.equals("the") || more && DIRECTIONS.contains(lower) && isSmall(sentence, word)) {
      return true;
    }
    return type == NameType.PER && more && TITLES.contains(lower);
  }

  /** A small word at the end is no part of a name, unless it names a body or a hyphen joins it. */
  private static boolean isNoPart(Sentence sentence, int word) {
    String lower = sentence.lower(word);
    if (!isSmall(sentence, word) || !Character.isLetter(lower.charAt(0))) {
      return false;
    }
    return hyphenated(sentence, word) ? SUFFIXES.contains(lower) : !BODY_WORDS.contains(lower);
  }

  private static boolean isSmall(Sentence sentence, int word) {
    return !sentence.words().get(word).isCapitalised();
  }

  private static boolean hyphenated(Sentence sentence, int word) {
    return sentence.between(word - 1, word).equals("-");
  }

  /** A name has a capital or a digit somewhere. */
  private static boolean hasName(Sentence sentence, int first, int last) {
    return sentence
        .surface(first, last)
        .chars()
        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  boolean overlaps(int otherFirst, int otherLast) {
    return first <= otherLast && otherFirst <= last;
  }

  boolean contains(int otherFirst, int otherLast) {
    return first <= otherFirst && otherLast <= last;
  }
}
