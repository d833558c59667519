/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors.gold;

/**
 * A mention that an annotator marked.
 *
 * @param at where
 * @param actor whom it means: a Wikidata id or any other string that stands for one actor
 * @param type the annotators' name for the kind of mention, such as PER or GPE
 */
public record GoldMention(Extent at, String actor, String type) {

  private static final String PERSON = "PER";

  /** Whether the annotators say which Wikidata item it is. */
  public boolean hasWikidataId() {
    return isWikidataId(actor);
  }

  static boolean isWikidataId(String actor) {
    return actor.matches("Q[0-9]+");
  }

  /** Whether the annotators took it for a person. */
  public boolean isPerson() {
    return type.equals(PERSON);
  }
}
