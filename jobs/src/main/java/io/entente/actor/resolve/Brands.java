/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.WordLists;
import java.util.Set;

/**
 * Tells firms whose own name ends in 's ("Levi's will close") from possessives ("Levi's house"): by
 * what follows, since a possessive needs a noun. A comma, a bracket, the end, a joining word or a
 * verb that is no participle means that the 's belongs to the name.
 */
final class Brands {

  private static final Set<String> VERBS = WordLists.get("acting-verbs");
  private static final Set<String> AFTER = WordLists.get("after-brands");

  private static final Set<String> BEFORE_OBJECT =
      Set.of("a", "an", "the", "no", "its", "their", "in", "to");

  private Brands() {}

  /** Whether an apostrophe and an s stand behind a word. */
  static boolean hasPossessive(Sentence sentence, int word) {
    String behind = sentence.between(word, word + 1);
    return behind.startsWith("'s") || behind.startsWith("’s");
  }

  /** Whether the 's behind a word may belong to a firm's name that is known to have it. */
  static boolean mayEndIn(Sentence sentence, int word) {
    int next = word + 1;
    if (!hasPossessive(sentence, word)) {
      return false;
    }
    String gap = sentence.between(word, next).substring(2);
    return next >= sentence.words().size()
        || !gap.isBlank()
        || sentence.capitalised(next)
        || AFTER.contains(sentence.lower(next))
        || VERBS.contains(sentence.lower(next))
        || isVerbWithObject(sentence, next);
  }

  /** Whether a name that nobody knows ends in 's: a finite verb of saying or doing follows. */
  static boolean isSubject(Sentence sentence, int word) {
    int next = word + 1;
    return hasPossessive(sentence, word)
        && next < sentence.words().size()
        && sentence.between(word, next).substring(2).equals(" ")
        && !sentence.capitalised(next)
        && (VERBS.contains(sentence.lower(next)) || isVerbWithObject(sentence, next));
  }

  /** "hired 300 people", "beat Papa John's": a past form and what no participle has behind it. */
  private static boolean isVerbWithObject(Sentence sentence, int verb) {
    String lower = sentence.lower(verb);
    String object = sentence.lower(verb + 1);
    boolean past = lower.endsWith("ed") || lower.equals("beat") || lower.equals("sold");
    return past
        && !object.isEmpty()
        && (Character.isDigit(object.charAt(0))
            || sentence.capitalised(verb + 1)
            || BEFORE_OBJECT.contains(object));
  }
}
