/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.catalog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Last names as news writes them alone, derived from full names in Western order. */
public final class Surnames {

  private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.");

  /** The number of a ruler: II, VI, XVI. */
  private static final Pattern NUMBER = Pattern.compile("[IVX]{1,5}");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "bin", "ben", "ibn", "de", "del", "della", "der", "di", "da", "do", "dos", "du",
          "el", "la", "le", "ten", "ter", "van", "von", "zu", "abu", "st");

  private Surnames() {}

  /**
   * The last name, and with the particles before it if it has any; none for a name of one word or
   * one that names a country or county (Duke of Kent).
   */
  public static List<String> of(String fullName) {
    List<String> words = new ArrayList<>(Arrays.asList(fullName.split(" ")));
    while (words.size() > 1 && isSuffix(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    if (words.size() < 2 || words.contains("of")) {
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

  private static boolean isSuffix(String word) {
    return SUFFIXES.contains(word.toLowerCase(Locale.ROOT)) || NUMBER.matcher(word).matches();
  }

  /** "al-Assad" is also called Assad. */
  private static String withoutArticle(String surname) {
    String lower = surname.toLowerCase(Locale.ROOT);
    boolean article = lower.startsWith("al-") || lower.startsWith("el-");
    return article ? surname.substring("al-".length()) : surname;
  }
}
