/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Last names as news writes them alone, derived from full names in Western order. */
public final class Surnames {

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "ben", "ibn", "de", "del", "della", "der", "di", "da", "do", "dos", "du",
          "el", "la", "le", "ten", "ter", "van", "von", "zu", "abu", "st");

  private Surnames() {}

  /** The last name, and with the particles before it if it has any; none for a name of one word. */
  public static List<String> of(String fullName) {
    List<String> words = new ArrayList<>(Arrays.asList(fullName.split(" ")));
    while (words.size() > 1
        && SUFFIXES.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT))) {
      words.remove(words.size() - 1);
    }
    if (words.size() < 2) {
      return List.of();
    }
    int last = words.size() - 1;
    int first = last;
    while (first > 1 && PARTICLES.contains(words.get(first - 1).toLowerCase(Locale.ROOT))) {
      first--;
    }
    List<String> surnames = new ArrayList<>();
    surnames.add(words.get(last));
    if (first < last) {
      surnames.add(String.join(" ", words.subList(first, last + 1)));
    }
    String bare = withoutArticle(words.get(last));
    if (!bare.equals(words.get(last))) {
      surnames.add(bare);
    }
    return surnames;
  }

  /** "al-Assad" is also called Assad. */
  private static String withoutArticle(String surname) {
    String lower = surname.toLowerCase(Locale.ROOT);
    boolean article = lower.startsWith("al-") || lower.startsWith("el-");
    return article ? surname.substring("al-".length()) : surname;
  }
}
