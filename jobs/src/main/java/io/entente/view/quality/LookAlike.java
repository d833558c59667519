/* SPDX-License-Identifier: Apache-2.0 */
package io.entente.view.quality;

import io.entente.actor.catalog.Actor;

/**
 * An open actor that may be one of the catalog's under another spelling.
 *
 * @param open the open actor
 * @param known the catalog's
 * @param reason what they share
 */
public record LookAlike(OpenActor open, Actor known, Reason reason) {

  /** What two names share, the strongest first. */
  public enum Reason {
    /** The names are the same but for case, accents and punctuation. */
    SAME_NAME("same name"),
    /** Two long names differ in a letter or two. */
    CLOSE_SPELLING("close spelling"),
    /** Words that are no name stand before the catalog's name of a person. */
    ENDS_IN_NAME("ends in the name"),
    /** Two persons share the last name and first names that fit. */
    FITTING_NAMES("same last name, first names fit");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason in a few words. */
    public String words() {
      return words;
    }
  }
}
