/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.merge;

import io.entente.actor.catalog.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of an organization's name is left when its form is taken away: a company's suffix (Acme
 * Ltd), the article, hyphens and blanks (Rolls-Royce), "and" as against "&amp;", and in a name of
 * several words the s of a plural or possessive (Teachers Union, Teacher's Union). "Time" and
 * "Times" stay two names.
 */
final class OrganizationForm {

  private static final Set<String> SUFFIXES = WordLists.get("company-suffixes");
  private static final Set<String> UNSAID = Set.of("the", "and");

  private static final int LONG_WORD = 5;
  private static final int LEAST_LETTERS = 5;

  private OrganizationForm() {}

  /** The name of these folded words without its form, if enough is left to compare. */
  static Optional<String> of(List<String> name) {
    List<String> words = new ArrayList<>(name);
    words.removeIf(UNSAID::contains);
    while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    if (words.size() > 1) {
      words.replaceAll(OrganizationForm::singular);
    }
    String key = String.join("", words);
    return key.length() < LEAST_LETTERS ? Optional.empty() : Optional.of(key);
  }

  private static String singular(String word) {
    boolean plural = word.length() >= LONG_WORD && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
