/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.WordLists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A person's name, divided.
 *
 * @param words its words, folded, without nicknames and suffixes such as Jr
 * @param compound whether hyphens join all of them: "Kramp-Karrenbauer", "Jean-Claude"
 */
record PersonName(List<String> words, boolean compound) {

  private static final Set<String> PARTICLES = WordLists.get("name-particles");
  private static final Set<String> FAMILY_FIRST = WordLists.get("family-names-first");
  private static final Set<String> KUNYA = Set.of("abu", "umm");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** A name of these words with blanks between them. */
  PersonName(List<String> words) {
    this(words, false);
  }

  /** The name that stands at these words of a sentence. */
  static PersonName of(Sentence sentence, int first, int last) {
    List<String> words = new ArrayList<>();
    boolean compound = first < last;
    boolean nicknamed = last - first > 1;
    for (int i = first; i <= last; i++) {
      if (!nicknamed || !Nicknames.contains(sentence, first, i, last)) {
        words.add(sentence.lower(i));
      }
      compound &= i == first || sentence.hyphenated(i);
    }
    while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return new PersonName(List.copyOf(words), compound);
  }

  /** Whether it is more than a family name or a first name: "Bashar al-Assad", not "al-Assad". */
  boolean isFull() {
    return words.size() > 1 && !compound && (!PARTICLES.contains(words.get(0)) || isFamilyFirst())
        || isKunya(0);
  }

  /** "Abu Amer": a name of its own, of which the last word alone is no surname. */
  private boolean isKunya(int from) {
    return from < words.size() - 1 && KUNYA.contains(words.get(from));
  }

  /** The first name, or initials. */
  String first() {
    return words.get(0);
  }

  /** The last word. */
  String last() {
    return words.get(words.size() - 1);
  }

  /**
   * What of the name may stand for the person alone: its last word and every longer end of it
   * ("Obrador", "López Obrador"; "Serna", "de la Serna"); in East Asia the first word too.
   */
  Set<String> familyNames() {
    Set<String> names = new LinkedHashSet<>();
    if (words.size() > 1 && FAMILY_FIRST.contains(words.get(0))) {
      names.add(words.get(0));
    }
    for (int from = words.size() - 1; from > 0; from--) {
      if (!isKunya(from - 1)) {
        names.add(String.join(" ", words.subList(from, words.size())));
      }
    }
    if (words.size() == 1 || isKunya(0)) {
      names.add(String.join(" ", words));
    }
    return names;
  }

  /** Whether this is the end of a longer name: "López Obrador" of "Andrés Manuel López Obrador". */
  boolean isEndOf(PersonName other) {
    int more = other.words.size() - words.size();
    return more > 0 && other.words.subList(more, other.words.size()).equals(words);
  }

  /** Whether this is the begin of a longer name: "Jean-Claude" of "Jean-Claude Juncker". */
  boolean isBeginOf(PersonName other) {
    return other.words.size() > words.size() && other.words.subList(0, words.size()).equals(words);
  }

  /** The family name in a name that is not full: "al-Assad" gives "assad" too. */
  Set<String> asFamilyName() {
    Set<String> names = new LinkedHashSet<>();
    names.add(String.join(" ", words));
    int from = 0;
    while (from < words.size() - 1 && PARTICLES.contains(words.get(from)) && !isKunya(from)) {
      from++;
      names.add(String.join(" ", words.subList(from, words.size())));
    }
    return names;
  }

  /** Whether both may be one person: same last word, and first names that do not contradict. */
  boolean isCompatible(PersonName other) {
    return last().equals(other.last())
        && firstNamesFit(first(), other.first())
        && givenNamesFit(other)
        && (!isKunya(0) && !other.isKunya(0) || words.equals(other.words));
  }

  /**
   * Behind a family name that stands first all given names count: "Kim Yong-hun", "Kim Tok-hun".
   */
  private boolean givenNamesFit(PersonName other) {
    return !isFamilyFirst() || words.size() != other.words.size() || words.equals(other.words);
  }

  /** Whether the family name stands first, before at least two given names or syllables. */
  boolean isFamilyFirst() {
    return words.size() > 2 && FAMILY_FIRST.contains(words.get(0));
  }

  private static boolean firstNamesFit(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    return longer.startsWith(shorter);
  }

  /** The name as part of an id. */
  String key() {
    return String.join("_", words);
  }
}
