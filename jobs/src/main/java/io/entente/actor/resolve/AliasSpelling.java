/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Alias;
import io.entente.actor.catalog.AliasKind;
import io.entente.actor.catalog.AliasTrie;
import io.entente.actor.catalog.Word;
import io.entente.actor.catalog.WordLists;
import java.util.Set;

/**
 * Whether an alias may be meant where its words stand, by signs that are no part of the words: the
 * 's of a firm ("Levi's" is no Levi), the period of an abbreviation ("Mass." is a state, "Mass" is
 * not). Codes of money and markets are no acronyms.
 */
final class AliasSpelling {

  private static final Set<String> NO_NAMES = WordLists.get("no-names");

  private AliasSpelling() {}

  static boolean fits(Alias alias, ActorType type, AliasTrie.Match match, Sentence sentence) {
    if (endsInPossessive(alias.text()) && !Brands.mayEndIn(sentence, match.last())) {
      return false;
    }
    return alias.kind() != AliasKind.ACRONYM
        || !NO_NAMES.contains(sentence.lower(match.first()))
            && (type != ActorType.PLACE
                || !isAbbreviation(alias)
                || isAbbreviated(sentence, match));
  }

  /** Whether a firm's own name ends in 's. */
  static boolean endsInPossessive(String text) {
    return text.endsWith("'s") || text.endsWith("’s");
  }

  /** "Mass", "Fla": an acronym with small letters. */
  private static boolean isAbbreviation(Alias alias) {
    String text = alias.text();
    return text.length() <= 4
        && text.chars().allMatch(Character::isLetter)
        && text.chars().skip(1).allMatch(Character::isLowerCase);
  }

  private static boolean isAbbreviated(Sentence sentence, AliasTrie.Match match) {
    Word word = sentence.words().get(match.last());
    return sentence.between(match.last(), match.last() + 1).startsWith(".")
        || word.end() > word.begin() && sentence.text().charAt(word.end() - 1) == '.';
  }
}
