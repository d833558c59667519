/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.WordLists;
import java.util.Set;

/** Words around a name that tell whether it acts, is acted upon, or is a place. */
final class ActingWords {

  /** What governments and persons do. */
  static final Set<String> VERBS = WordLists.get("acting-verbs");

  /** Verbs whose object is asked or told something. */
  static final Set<String> ADDRESSING = WordLists.get("addressing-verbs");

  /** Prepositions that join parties. */
  static final Set<String> PARTIES = WordLists.get("party-prepositions");

  /** Prepositions of place. */
  static final Set<String> INSIDE = WordLists.get("place-prepositions");

  /** Words of travel, whose goal is a place. */
  static final Set<String> TRAVEL = WordLists.get("travel-words");

  /** Words near relations between states. */
  static final Set<String> RELATIONS = WordLists.get("relation-nouns");

  /** What states give, sell and lend each other. */
  static final Set<String> SUPPLIES = WordLists.get("state-supplies");

  /** Verbs of which a place and no government is the object. */
  static final Set<String> PLACE_VERBS = WordLists.get("place-verbs");

  /** What a city has and a state has not. */
  static final Set<String> PLACE_NOUNS = WordLists.get("place-nouns");

  /** What befalls a city and not a government. */
  static final Set<String> ATTACKS = WordLists.get("attack-nouns");

  /** What a government has and a city has not. */
  static final Set<String> STATE_NOUNS = WordLists.get("state-nouns");

  /** Words that a clause begins with, so that a name behind them is likely its subject. */
  static final Set<String> CLAUSES = WordLists.get("clause-openers");

  /** Words that may stand between a name and its verb. */
  static final Set<String> ADVERBS = WordLists.get("adverbs");

  private ActingWords() {}
}
