/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import io.entente.actor.catalog.ActorType;
import io.entente.actor.catalog.Catalog;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Reads tables of sport that stand in the text as one line of names and numbers: standings
 * ("EASTERN DIVISION W L PCT GB BOSTON 40 22 .645 -"), scores ("Boston 4 Dallas 1") and schedules
 * in capitals ("BOSTON AT DALLAS DENVER AT UTAH"). A tagger takes neighbouring cells for one name
 * there; here they are divided at the catalog's places and behind the name of a league or division.
 */
final class ScoreTable {

  /** Numbers, and their share of all words, from which a sentence is a table. */
  private static final int LEAST_NUMBERS = 6;

  private static final double LEAST_SHARE = 0.2;

  /** Games of a schedule from which a sentence is a table. */
  private static final int LEAST_GAMES = 3;

  /** Digits of a score; a year has more. */
  private static final int LONGEST_SCORE = 3;

  private static final Set<ActorType> CELLS =
      EnumSet.of(ActorType.PLACE, ActorType.STATE, ActorType.TEAM);

  private static final Set<String> VERSUS = Set.of("v", "vs");

  private static final Set<String> LEAGUES = Set.of("conference", "division", "league");

  /** What heads the columns of standings: won, lost, drawn, games behind and the like. */
  private static final Set<String> HEADS =
      Set.of(
          "d", "f", "fa", "ga", "gb", "gf", "gp", "l", "otl", "p", "pa", "pct", "pf", "pts", "t",
          "w");

  private final Catalog catalog;

  ScoreTable(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Whether a sentence is a table of scores, standings or games to be played. */
  static boolean isIn(Sentence sentence) {
    int numbers = 0;
    int games = 0;
    int words = sentence.words().size();
    for (int i = 0; i < words; i++) {
      numbers += isNumber(sentence, i) ? 1 : 0;
      games += isAgainst(sentence, i) ? 1 : 0;
    }
    return numbers >= LEAST_NUMBERS && numbers >= LEAST_SHARE * words || games >= LEAST_GAMES;
  }

  private static boolean isNumber(Sentence sentence, int word) {
    String lower = sentence.lower(word);
    return !lower.isEmpty() && lower.chars().allMatch(Character::isDigit);
  }

  /** The "AT" between two clubs, in capitals as they are, or "vs.". */
  private static boolean isAgainst(Sentence sentence, int word) {
    return (sentence.words().get(word).form().equals("AT") || VERSUS.contains(sentence.lower(word)))
        && sentence.capitalised(word - 1)
        && sentence.capitalised(word + 1);
  }

  /** Whether a name in a table has its score behind it or plays at another. */
  static boolean plays(Sentence sentence, Span span) {
    int behind = span.lastWord() + 1;
    boolean scores =
        isNumber(sentence, behind)
            && sentence.lower(behind).length() <= LONGEST_SCORE
            && sentence.between(span.lastWord(), behind).equals(" ")
            && !sentence.lower(span.firstWord() - 1).equals("of");
    return (scores || isGame(sentence, behind) || isGame(sentence, span.firstWord() - 1))
        && isIn(sentence);
  }

  private static boolean isGame(Sentence sentence, int word) {
    return word > 0 && word < sentence.words().size() && isAgainst(sentence, word);
  }

  /** Whether a word heads a column of standings, as its neighbour does: "PCT GB". */
  static boolean isHead(Sentence sentence, int word) {
    return isHeadWord(sentence, word)
        && (isHeadWord(sentence, word - 1) || isHeadWord(sentence, word + 1));
  }

  private static boolean isHeadWord(Sentence sentence, int word) {
    return sentence.capitalised(word) && HEADS.contains(sentence.lower(word));
  }

  /** The names in a tagged one: several where it reaches over cells of a table. */
  List<TaggedWords> parts(Sentence sentence, TaggedWords name) {
    if (name.first() == name.last() || !isIn(sentence)) {
      return List.of(name);
    }
    List<TaggedWords> parts = new ArrayList<>();
    int from = name.first();
    while (from <= name.last()) {
      int last = lastOfCell(sentence, from, name.last());
      last = last < from ? lastOfLeague(sentence, from, name.last()) : last;
      if (last < from) {
        return List.of(name);
      }
      parts.add(name.at(from, last));
      from = last + 1;
    }
    return parts;
  }

  /** Last word of the longest place's or club's name that begins there, or -1. */
  private int lastOfCell(Sentence sentence, int first, int end) {
    for (int last = end; last >= first; last--) {
      if (!LEAGUES.contains(sentence.lower(last + 1)) && isCell(sentence, first, last)) {
        return last;
      }
    }
    return -1;
  }

  private boolean isCell(Sentence sentence, int first, int last) {
    return catalog.trie().lookup(sentence.surface(first, last)).stream()
        .map(catalog::actor)
        .anyMatch(actor -> CELLS.contains(actor.type()));
  }

  /** The last word of a league's or division's name that begins there, or -1. */
  private static int lastOfLeague(Sentence sentence, int first, int end) {
    for (int last = end; last > first; last--) {
      if (LEAGUES.contains(sentence.lower(last))) {
        return last;
      }
    }
    return -1;
  }
}
