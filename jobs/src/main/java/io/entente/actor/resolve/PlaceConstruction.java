/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.actor.resolve;

import java.util.List;
import java.util.Set;

/**
 * How the name of a place stands in its sentence, told from its features: what tables of right and
 * wrong decisions are divided by. The first that fits counts.
 */
public enum PlaceConstruction {
  /** "RIGA, May 3 -". */
  DATELINE("dateline"),
  /** "Riga's offer", "Riga's trams". */
  POSSESSIVE("possessive"),
  /** "a Riga bakery", "Riga airport", "Riga-based". */
  BEFORE_NOUN("before its noun"),
  /** "in Riga", "outside Riga". */
  IN("in, at, near"),
  /** "with Riga", "between Riga and Oslo". */
  WITH("with, between, against"),
  /** "from Riga", "ties to Riga", "an attack on Riga". */
  TO("to, from, on, of, for"),
  /** "Riga said". */
  BEFORE_VERB("before a verb of saying or doing"),
  /** "Riga was quiet", "while Riga waits". */
  BEGIN("at the begin of a clause"),
  /** Any other. */
  OTHER("other");

  private static final Set<String> TO_OR_FROM =
      Set.of("to", "from", "on", "of", "for", "towards", "toward", "into");

  private final String words;

  PlaceConstruction(String words) {
    this.words = words;
  }

  /** The construction that features of {@link PlaceContext} tell. */
  static PlaceConstruction of(List<String> features) {
    if (features.contains("dateline")) {
      return DATELINE;
    }
    if (features.contains("ngap=possessive")) {
      return POSSESSIVE;
    }
    if (features.contains("ngap=-") || features.stream().anyMatch(f -> f.startsWith("head="))) {
      return BEFORE_NOUN;
    }
    if (features.contains("p1:inside")) {
      return IN;
    }
    if (features.contains("p1:party")) {
      return WITH;
    }
    if (TO_OR_FROM.stream().anyMatch(word -> features.contains("p1=" + word))) {
      return TO;
    }
    if (features.contains("n1:act")) {
      return BEFORE_VERB;
    }
    return features.contains("p1=<") || features.contains("p1:clause") ? BEGIN : OTHER;
  }

  /** Its name in words. */
  public String words() {
    return words;
  }
}
