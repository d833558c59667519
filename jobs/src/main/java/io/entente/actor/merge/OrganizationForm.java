/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import io.entente.actor.catalog.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of an organization's name is left when its form is taken away: a company's suffix (Acme
 * Ltd), the article, hyphens and blanks (Al-Manara, Almanara), "and" as against "&amp;", and in a
 * name of several words the s at the end of words. That s may divide two names (Union Bank, Union
 * Banks) unless a possessive explains it (Teachers Union, Teacher's Union).
 */
final class OrganizationForm {

  private static final Set<String> SUFFIXES = WordLists.get("company-suffixes");
  private static final Set<String> UNSAID = Set.of("the", "and");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b|s['’](?= |$)");

  private static final int LONG_WORD = 5;
  private static final int LEAST_LETTERS = 5;

  private OrganizationForm() {}

  /** The name of these folded words without its form, if enough is left to compare. */
  static Optional<String> of(List<String> name) {
    List<String> words = unadorned(name);
    if (words.size() > 1) {
      words.replaceAll(OrganizationForm::singular);
    }
    String key = String.join("", words);
    return key.length() < LEAST_LETTERS ? Optional.empty() : Optional.of(key);
  }

  /**
   * Whether two names of one form, as open ids and as they are written, differ in no plural, or in
   * one that a possessive explains.
   */
  static boolean differInFormOnly(Bearer one, Bearer other) {
    return letters(one).equals(letters(other)) || isPossessive(one) || isPossessive(other);
  }

  private static String letters(Bearer bearer) {
    return String.join("", unadorned(Bearer.words(bearer.actorId())));
  }

  private static boolean isPossessive(Bearer bearer) {
    return POSSESSIVE.matcher(bearer.name()).find();
  }

  private static List<String> unadorned(List<String> name) {
    List<String> words = new ArrayList<>(name);
    words.removeIf(UNSAID::contains);
    while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return words;
  }

  private static String singular(String word) {
    boolean plural = word.length() >= LONG_WORD && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
