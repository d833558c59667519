/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.WordLists;
import io.entente.ner.NameType;
import io.entente.ner.NamedSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a tagged name, without what the tagger took with it: "anti-", "pro-" before, "-led",
 * "-backed" behind, titles before a person, an article.
 *
 * @param first index of the first word in its sentence
 * @param last index of the last word
 * @param type what the tagger takes it for
 * @param confidence probability of that
 * @param prefixed whether such a prefix stood before it
 */
record TaggedWords(int first, int last, NameType type, float confidence, boolean prefixed) {

  private static final Set<String> PREFIXES = WordLists.get("hyphen-prefixes");
  private static final Set<String> SUFFIXES = WordLists.get("hyphen-suffixes");
  private static final int SHORTEST_PAST_FORM = 5;
  private static final Set<String> TITLES = WordLists.get("titles");
  private static final Set<String> PAIRS = Set.of("brothers", "sisters", "twins", "siblings");
  private static final Set<String> PRONOUNS =
      Set.of(
          "and", "but", "he", "her", "his", "it", "its", "my", "our", "she", "that", "the", "their",
          "they", "this", "we", "you", "your");

  private static final Set<String> BEFORE_NETWORK = Set.of("and", "on", "or", "via");

  /** "a Democrat of New York": the place is what is named. */
  private static final Set<String> PARTISANS =
      Set.of("democrat", "democrats", "republican", "republicans");

  private static final Set<String> BELONGING = Set.of("from", "in", "of");
  private static final Set<String> BODY_WORDS = WordLists.get("body-words");
  private static final Set<String> DIRECTIONS = WordLists.get("directions");

  /**
   * The words of a name that stands in that sentence: none when no word is left, and more than one
   * name where a participle divides them ("Trump-endorsed Saudi").
   */
  static List<TaggedWords> of(Sentence sentence, NamedSpan name) {
    return of(sentence, new Codes(sentence), name);
  }

  /** The same, for a sentence of which it is known where its codes stand. */
  static List<TaggedWords> of(Sentence sentence, Codes codes, NamedSpan name) {
    int begin = name.begin() - sentence.begin();
    int end = name.end() - sentence.begin();
    int first = 0;
    int words = sentence.words().size();
    while (first < words && sentence.words().get(first).end() <= begin) {
      first++;
    }
    List<TaggedWords> parts = new ArrayList<>();
    int from = first;
    int at = first;
    while (at < words && sentence.words().get(at).begin() < end) {
      if (at > from && isParticiple(sentence, at) || codes.holds(at)) {
        addTrimmed(sentence, from, at - 1, name, parts);
        from = at + 1;
      } else if (at > from && isRepeated(sentence, at)) {
        addTrimmed(sentence, from, at - 1, name, parts);
        from = at;
      }
      at++;
    }
    addTrimmed(sentence, from, at - 1, name, parts);
    return parts;
  }

  /** The same long word again: a headline's end and the next line's begin. */
  private static boolean isRepeated(Sentence sentence, int word) {
    String lower = sentence.lower(word);
    return lower.length() >= SHORTEST_PAST_FORM && lower.equals(sentence.lower(word - 1));
  }

  private static void addTrimmed(
      Sentence sentence, int from, int to, NamedSpan name, List<TaggedWords> parts) {
    int first = from;
    int last = to;
    boolean prefixed = false;
    while (first <= last && dropsBefore(sentence, first, last, name.type())) {
      prefixed |= first < last && hyphenated(sentence, first + 1);
      first++;
    }
    while (last > first && isNoPart(sentence, last)) {
      last--;
    }
    if (first == last && isTitleInShort(sentence, first)) {
      return;
    }
    if (first <= last && isPronounBehindI(sentence, first, last)) {
      return;
    }
    if (last - first >= 2
        && PARTISANS.contains(sentence.lower(first))
        && BELONGING.contains(sentence.lower(first + 1))) {
      first += 2;
    }
    if (first <= last && hasName(sentence, first, last)) {
      parts.add(new TaggedWords(first, last, name.type(), name.confidence(), prefixed));
    }
  }

  /** "Insp.": a title without its person. */
  private static boolean isTitleInShort(Sentence sentence, int word) {
    return TITLES.contains(sentence.lower(word))
        && sentence.lower(word).length() < SHORTEST_PAST_FORM
        && sentence.between(word, word + 1).startsWith(".");
  }

  /** "So do I. My view", "on X. Police": over an end of a sentence that looks like an initial. */
  private static boolean isPronounBehindI(Sentence sentence, int first, int last) {
    return last > first
        && sentence.between(first, first + 1).startsWith(".")
        && (sentence.lower(first).equals("i") && PRONOUNS.contains(sentence.lower(first + 1))
            || sentence.lower(first).equals("x")
                && BEFORE_NETWORK.contains(sentence.lower(first - 1)));
  }

  /** The same words as the name of something of that type. */
  TaggedWords as(NameType other) {
    return new TaggedWords(first, last, other, confidence, prefixed);
  }

  /** Another name of the same type at these words. */
  TaggedWords at(int newFirst, int newLast) {
    return new TaggedWords(newFirst, newLast, type, confidence, false);
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
    return type == NameType.PER && more && (TITLES.contains(lower) || isPair(sentence, word, last));
  }

  /** "Brothers Anna and Jan Berg": of both, and no part of the first one's name. */
  private static boolean isPair(Sentence sentence, int word, int last) {
    return PAIRS.contains(sentence.lower(word)) && sentence.lower(last + 1).equals("and");
  }

  /** A small word at the end is no part of a name, unless it names a body or a hyphen joins it. */
  private static boolean isNoPart(Sentence sentence, int word) {
    String lower = sentence.lower(word);
    if (!isSmall(sentence, word) || !Character.isLetter(lower.charAt(0))) {
      return false;
    }
    if (hyphenated(sentence, word)) {
      return isParticiple(sentence, word) || isSmall(sentence, word - 1);
    }
    return !BODY_WORDS.contains(lower);
  }

  /** A small word that a hyphen joins to a name before it: "-led", "-backed". */
  private static boolean isParticiple(Sentence sentence, int word) {
    return hyphenated(sentence, word)
        && isSmall(sentence, word)
        && (SUFFIXES.contains(sentence.lower(word)) || isPastForm(sentence.lower(word)));
  }

  /** "-endorsed", "-invaded". */
  private static boolean isPastForm(String word) {
    return word.length() >= SHORTEST_PAST_FORM && word.endsWith("ed");
  }

  private static boolean isSmall(Sentence sentence, int word) {
    return !sentence.words().get(word).isCapitalised();
  }

  private static boolean hyphenated(Sentence sentence, int word) {
    return sentence.hyphenated(word);
  }

  /** A name has a capital or a digit somewhere, and more than one letter. */
  private static boolean hasName(Sentence sentence, int first, int last) {
    boolean letter = first == last && sentence.lower(first).length() < 2;
    return !letter
        && sentence
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
