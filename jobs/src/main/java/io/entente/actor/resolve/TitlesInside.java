/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Catalog;
import io.entente.actor.catalog.WordLists;
import io.entente.ner.NameType;
import java.util.List;
import java.util.Set;

/**
 * Divides a person's name that the tagger begins at what the person leads: "Acme Party leader Jane
 * Doe", "US Secretary of State Roe" are the party or state and the person; the title between them
 * is neither's.
 */
final class TitlesInside {

  private static final Set<String> HEADS =
      Set.of(
          "ambassador",
          "captain",
          "chairman",
          "chairwoman",
          "chancellor",
          "chief",
          "coach",
          "commander",
          "director",
          "governor",
          "leader",
          "mayor",
          "minister",
          "premier",
          "president",
          "secretary",
          "senator",
          "spokesman",
          "spokeswoman");

  /** What may stand in a title besides the heads: "Secretary of State", "Vice President". */
  private static final Set<String> TITLES = WordLists.get("titles");

  private static final String OF = "of";

  private final Catalog catalog;

  TitlesInside(Catalog catalog) {
    this.catalog = catalog;
  }

  /** The names in a tagged one: two where a title divides it. */
  List<TaggedWords> parts(Sentence sentence, TaggedWords name) {
    if (name.type() != NameType.PER) {
      return List.of(name);
    }
    for (int last = name.last() - 2; last >= name.first(); last--) {
      int person = behindTitle(sentence, last + 1, name.last());
      if (person > 0 && isLed(sentence, name.first(), last)) {
        return List.of(name.at(name.first(), last).as(NameType.ORG), name.at(person, name.last()));
      }
    }
    return List.of(name);
  }

  /** The word behind a title that begins there and has a head in it, or -1. */
  private static int behindTitle(Sentence sentence, int first, int end) {
    boolean head = false;
    int word = first;
    while (word <= end && isOfTitle(sentence.lower(word), word > first)) {
      head |= HEADS.contains(sentence.lower(word));
      word++;
    }
    return head && word <= end && sentence.capitalised(word) ? word : -1;
  }

  private static boolean isOfTitle(String word, boolean inside) {
    return HEADS.contains(word) || TITLES.contains(word) || inside && word.equals(OF);
  }

  /** Whether the words are the name of a state or body. */
  private boolean isLed(Sentence sentence, int first, int last) {
    return catalog.trie().lookup(sentence.surface(first, last)).stream()
        .map(catalog::actor)
        .anyMatch(actor -> actor.type().isBody() || actor.type() == ActorType.STATE);
  }
}
