/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.WordLists;
import java.util.Set;

/** What the title right before a surname says of the person. */
enum Courtesy {
  /** Mrs, Ms, Lady. */
  WOMAN,
  /** Mr, Sir, Lord. */
  MAN,
  /** President, Prime Minister, Chancellor. */
  HEAD,
  /** No title, or one that says neither. */
  NONE;

  private static final Set<String> OF_WOMEN = WordLists.get("titles-of-women");
  private static final Set<String> OF_MEN = WordLists.get("titles-of-men");
  private static final Set<String> OF_HEADS = WordLists.get("titles-of-heads");
  private static final Set<String> NOT_IN_OFFICE = Set.of("vice", "deputy", "former", "ex");
  private static final Set<String> WOMEN = WordLists.get("names-of-women");
  private static final Set<String> MEN = WordLists.get("names-of-men");

  /** By the title before a word. */
  static Courtesy before(Sentence sentence, int word) {
    String title = sentence.lower(word - 1);
    if (title.isEmpty() || !sentence.capitalised(word - 1)) {
      return NONE;
    }
    if (OF_WOMEN.contains(title)) {
      return WOMAN;
    }
    if (OF_MEN.contains(title)) {
      return MAN;
    }
    boolean primeMinister = title.equals("minister") && sentence.lower(word - 2).equals("prime");
    boolean vice = NOT_IN_OFFICE.contains(sentence.lower(word - 2));
    return (OF_HEADS.contains(title) || primeMinister) && !vice ? HEAD : NONE;
  }

  /** Whether anybody may bear the title, or there is none. */
  boolean isOfAny() {
    return this == HEAD || this == NONE;
  }

  /** Whether somebody of that first name may bear the title. */
  boolean allows(String firstName) {
    return switch (this) {
      case WOMAN -> !MEN.contains(firstName);
      case MAN -> !WOMEN.contains(firstName);
      default -> true;
    };
  }
}
