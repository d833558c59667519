/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import io.entente.actor.catalog.WordLists;
import io.entente.actor.resolve.NameVariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name as two spellings of it are compared.
 *
 * <p>First and last name are levelled as transliterations differ (Sergey, Sergei; Mohammed,
 * Muhammad), save where a letter makes another name: a vowel at the end (Maria, Marie), one of two
 * neighbouring vowels (Dean, Dan), a first e (Ellen, Allen), any letter of a short name (Ali, Alo)
 * or of a Chinese or Korean family name (Chen, Chan). Names of one word, with an initial for first
 * name, or that begin with a particle have no such key, and are never joined.
 *
 * @param key levelled first and last name
 * @param middle the words between them, without particles
 */
record PersonSpelling(String key, List<String> middle) {

  private static final Set<String> PARTICLES = WordLists.get("name-particles");
  private static final Set<String> FAMILY_FIRST = WordLists.get("family-names-first");
  private static final Set<String> TITLES = WordLists.get("titles");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  private static final int SHORT = 4;
  private static final int LONGEST_INITIALS = 3;

  /** The spelling of a name of these folded words, if it can be compared. */
  static Optional<PersonSpelling> of(List<String> name) {
    List<String> words = new ArrayList<>(name);
    while (!words.isEmpty() && SUFFIXES.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    if (words.size() < 2) {
      return Optional.empty();
    }
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    if (!isFirstName(first) || last.length() < 2 || PARTICLES.contains(last)) {
      return Optional.empty();
    }
    List<String> middle =
        words.subList(1, words.size() - 1).stream().filter(w -> !PARTICLES.contains(w)).toList();
    return Optional.of(new PersonSpelling(levelled(first) + " " + levelled(last), middle));
  }

  private static boolean isFirstName(String word) {
    boolean initials =
        word.length() < 2
            || word.length() <= LONGEST_INITIALS && word.chars().noneMatch(c -> isVowel((char) c));
    return !initials
        && !PARTICLES.contains(word)
        && !TITLES.contains(word)
        && !FAMILY_FIRST.contains(word);
  }

  private static String levelled(String word) {
    if (word.length() < SHORT || FAMILY_FIRST.contains(word)) {
      return word;
    }
    String begin = word.startsWith("e") ? "e" : "";
    String apart = word.contains("ea") || word.contains("ae") ? "+" : "";
    String end = word.endsWith("e") ? "e" : "";
    return begin + NameVariants.spelling(word) + apart + end;
  }

  private static boolean isVowel(char letter) {
    return "aeiouy".indexOf(letter) >= 0;
  }

  /** Whether the middle names say that two persons bear the name: neither may leave out more. */
  boolean contradicts(PersonSpelling other) {
    List<String> fewer = middle.size() <= other.middle.size() ? middle : other.middle;
    List<String> more = middle.size() <= other.middle.size() ? other.middle : middle;
    int at = 0;
    for (String word : fewer) {
      while (at < more.size() && !fits(word, more.get(at))) {
        at++;
      }
      if (at++ == more.size()) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(String one, String other) {
    boolean initial = one.length() == 1 || other.length() == 1;
    return initial ? one.charAt(0) == other.charAt(0) : levelled(one).equals(levelled(other));
  }
}
