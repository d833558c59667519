/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.eval.actors;

import java.util.Locale;

/** What is wrong with a mention. */
public enum ErrorKind {
  /** Annotated, but not found, or found and left unresolved. */
  MISSED_SPAN("annotated, but not found or left unresolved"),
  /** Found where nobody is named. */
  FALSE_SPAN("found where nothing is annotated"),
  /** A second actor of the system's for one actor. */
  SPLIT("a second system actor for one gold actor"),
  /** One actor of the system's for two actors. */
  MERGED("one system actor for two gold actors"),
  /** A person, or the holder of an office, taken for another. */
  WRONG_HOLDER("a person or office holder taken for another"),
  /** A capital or seat taken for a city where it is the state, or the reverse. */
  METONYM("capital or seat: city instead of state or the reverse"),
  /** Anything else. */
  OTHER("another actor");

  private final String meaning;

  ErrorKind(String meaning) {
    this.meaning = meaning;
  }

  /** What it is, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** Its name in words. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Its name in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
